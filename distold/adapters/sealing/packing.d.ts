import type { SealedBody } from '../../domain/ports/entry-seal-port.ts';
/** Makes a body smaller, where that is possible. */
export declare function packed(body: Uint8Array): SealedBody;
/** Gives back what {@link packed} was given, by the form; undefined for bytes that it did not make. Never throws. */
export declare function unpacked({ form, bytes }: SealedBody): Uint8Array | undefined;
