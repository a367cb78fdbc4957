/** Whether a setting of this name is a credential, however it is spelt: `apiKey`, `api_key`. */
export declare function isCredential(name: string): boolean;
/** Whether a header of this name is a credential. */
export declare function isCredentialHeader(name: string): boolean;
