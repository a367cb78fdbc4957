/** Longest body that is compressed, and that is ever decompressed to: 64 MiB. */
export declare const MAX_BODY_BYTES: number;
/** Compresses a body, with a checksum; undefined where that does not make it smaller. */
export declare function compressed(body: Uint8Array): Uint8Array | undefined;
/**
 * Decompresses; undefined for what is no zstd, or longer than {@link MAX_BODY_BYTES}.
 * Node 22 takes a body that was cut for a shorter one: of a JSON object that is none,
 * which the codec notices. Never throws.
 */
export declare function decompressed(bytes: Uint8Array): Uint8Array | undefined;
