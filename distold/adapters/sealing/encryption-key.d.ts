import { type KeyObject } from 'node:crypto';
/** A key of AES-256. */
export interface EncryptionKey {
    /** What entries name it by, in clear. */
    readonly id: string;
    /** An object of its own kind, which no logger prints. */
    readonly secret: KeyObject;
}
/** What a key's id looks like. */
export declare const KEY_ID: RegExp;
/** What 32 bytes look like in base64. */
export declare const KEY_TEXT: RegExp;
/**
 * Makes a key of its id and its 32 bytes in base64.
 * @throws {ConfigurationError} saying what is wrong, and nothing of the key.
 */
export declare function encryptionKey(id: string, text: string): EncryptionKey;
