import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import { ConfigurationError } from '../../domain/errors.ts'
import type { EncryptionKey } from './encryption-key.ts'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

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
export class AesGcm {
  readonly #sealing: EncryptionKey
  readonly #keys: ReadonlyMap<string, KeyObject>

  /** @throws {ConfigurationError} where there is no key, or two have the same id. */
  constructor(keys: readonly EncryptionKey[]) {
    const [sealing] = keys
    if (sealing === undefined) throw new ConfigurationError('there is no key')
    this.#sealing = sealing
    this.#keys = new Map(keys.map(({ id, secret }) => [id, secret]))
    if (this.#keys.size < keys.length) throw new ConfigurationError('two keys have the same id')
  }

  /** Encrypts bytes, and binds them to their context. */
  seal(bytes: Uint8Array, context: Uint8Array): Uint8Array {
    const { id, secret } = this.#sealing
    const label = Buffer.concat([Buffer.of(id.length), Buffer.from(id, 'latin1')])
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
    cipher.setAAD(Buffer.concat([context, label]))
    const ciphertext = cipher.update(bytes)
    return Buffer.concat([label, nonce, ciphertext, cipher.final(), cipher.getAuthTag()])
  }

  /** Decrypts; undefined where the key is unknown, or anything was changed. Never throws. */
  open(sealed: Uint8Array, context: Uint8Array): Uint8Array | undefined {
    const nonceAt = 1 + (sealed[0] ?? 0)
    const start = nonceAt + NONCE_BYTES
    const end = sealed.length - TAG_BYTES
    const label = sealed.subarray(0, nonceAt)
    const secret = this.#keys.get(Buffer.from(label.subarray(1)).toString('latin1'))
    if (secret === undefined || end < start) return undefined
    const nonce = sealed.subarray(nonceAt, start)
    const decipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.concat([context, label]))
    decipher.setAuthTag(sealed.subarray(end))
    try {
      return Buffer.concat([decipher.update(sealed.subarray(start, end)), decipher.final()])
    } catch {
      return undefined
    }
  }
}
