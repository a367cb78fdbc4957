import type { EncryptionKey } from './encryption-key.ts';
/**
 * AES-256-GCM with a ring of keys: the first seals, all of them open.
 *
 * Sealed bytes are: 1 byte length of the key's id, the id, a random nonce of 12 bytes,
 * the ciphertext, a tag of 16 bytes. Context and id are authenticated.
 *
 * Random nonces are good for 2^32 sealings per key (NIST SP 800-38D, 8.3): a key has to
 * be replaced before that, which at 1,000 sealings per second, all processes together,
 * is after 49 days.
 */
export declare class AesGcm {
    #private;
    /** @throws {ConfigurationError} where there is no key, or two have the same id. */
    constructor(keys: readonly EncryptionKey[]);
    /** Encrypts bytes, and binds them to their context. */
    seal(bytes: Uint8Array, context: Uint8Array): Uint8Array;
    /** Decrypts; undefined where the key is unknown, or anything was changed. Never throws. */
    open(sealed: Uint8Array, context: Uint8Array): Uint8Array | undefined;
}
