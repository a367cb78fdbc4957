/** Compresses a short body against the dictionary, with a checksum; undefined where that does not make it smaller. */
export declare function primed(body: Uint8Array): Uint8Array | undefined;
/** Decompresses; undefined for what was not made so, or is longer than any body may be. Never throws. */
export declare function unprimed(bytes: Uint8Array): Uint8Array | undefined;
