/** Bit of an entry's form: the body is compressed with zstd (RFC 8878). */
export declare const COMPRESSED = 1;
/** Bit of an entry's form: the body is encrypted; within, it may be compressed. */
export declare const ENCRYPTED = 2;
/** Bit of an entry's form: the body is compressed with zlib (RFC 1950), against a dictionary that both sides have. */
export declare const PRIMED = 4;
/** Whether an entry's form has no bits but these; others are a newer version's. */
export declare function isKnownForm(form: number): boolean;
