/** Why a request has no key, in words. */
export declare const OBSTACLES: Readonly<Record<string, string>>;
