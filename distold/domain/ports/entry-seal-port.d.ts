/** An answer as it is stored. */
export interface SealedBody {
    /** How it was made, one byte: bits of `entry-form.ts`, 0 for a body that is stored as it is. */
    readonly form: number;
    readonly bytes: Uint8Array;
}
/**
 * What happens to an answer between the codec and the store: nothing, compression,
 * encryption, or both. Synchronous, and it never throws.
 */
export interface EntrySealPort {
    /**
     * Seals an answer's body. The context is everything that stands before it, the
     * entry's key and times included: what encrypts binds the body to it.
     */
    seal(body: Uint8Array, context: Uint8Array): SealedBody;
    /**
     * Gives back the body that was sealed in the same context, whatever this seal itself
     * would have made of it. Undefined where it cannot: an unknown form or encryption
     * key, bytes or a context that were changed.
     */
    open(form: number, bytes: Uint8Array, context: Uint8Array): Uint8Array | undefined;
}
