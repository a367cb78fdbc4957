import type { EntrySealPort, SealedBody } from '../../domain/ports/entry-seal-port.ts';
import type { AesGcm } from './aes-gcm.ts';
/** What a seal does to answers. */
export interface AtRestSealSettings {
    /** Without it nothing is encrypted, and nothing encrypted is opened. */
    readonly cipher?: AesGcm | undefined;
    /** From how many bytes on a body is compressed; 0: never. */
    readonly compressFromBytes: number;
}
/**
 * Compresses what is large, then encrypts, in this order since ciphertext does not
 * compress. Opens every form, whatever it makes itself, so that settings can change
 * while entries live.
 */
export declare class AtRestSeal implements EntrySealPort {
    #private;
    constructor({ cipher, compressFromBytes }: AtRestSealSettings);
    seal(body: Uint8Array, context: Uint8Array): SealedBody;
    open(form: number, bytes: Uint8Array, context: Uint8Array): Uint8Array | undefined;
}
