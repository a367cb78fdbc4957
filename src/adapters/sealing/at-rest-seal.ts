import { ENCRYPTED, isKnownForm } from '../../domain/entry-form.ts'
import type { EntrySealPort, SealedBody } from '../../domain/ports/entry-seal-port.ts'
import type { AesGcm } from './aes-gcm.ts'
import { packed, unpacked } from './packing.ts'

/** What a seal does to answers. */
export interface AtRestSealSettings {
  /** Without it nothing is encrypted, and nothing encrypted is opened. */
  readonly cipher?: AesGcm | undefined
  /** From how many bytes on a body is compressed; 0: never. */
  readonly compressFromBytes: number
}

/**
 * Compresses what is large, then encrypts, in this order since ciphertext does not
 * compress. Opens every form, whatever it makes itself, so that settings can change
 * while entries live.
 */
export class AtRestSeal implements EntrySealPort {
  readonly #cipher: AesGcm | undefined
  readonly #compressFromBytes: number

  constructor({ cipher, compressFromBytes }: AtRestSealSettings) {
    this.#cipher = cipher
    this.#compressFromBytes = compressFromBytes
  }

  seal(body: Uint8Array, context: Uint8Array): SealedBody {
    const { form, bytes } = this.#isLarge(body) ? packed(body) : { form: 0, bytes: body }
    if (this.#cipher === undefined) return { form, bytes }
    const whole = form | ENCRYPTED
    return { form: whole, bytes: this.#cipher.seal(bytes, withForm(context, whole)) }
  }

  open(form: number, bytes: Uint8Array, context: Uint8Array): Uint8Array | undefined {
    if (!isKnownForm(form)) return undefined
    const isEncrypted = (form & ENCRYPTED) !== 0
    const inner = isEncrypted ? this.#cipher?.open(bytes, withForm(context, form)) : bytes
    return inner === undefined ? undefined : unpacked({ form, bytes: inner })
  }

  #isLarge({ length }: Uint8Array): boolean {
    return this.#compressFromBytes > 0 && length >= this.#compressFromBytes
  }
}

/** The form is bound, too: no stranger says how to read what was decrypted. */
function withForm(context: Uint8Array, form: number): Uint8Array {
  return Buffer.concat([context, Buffer.of(form)])
}
