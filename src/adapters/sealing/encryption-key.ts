import { createSecretKey, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../../domain/errors.ts'

/** A key of AES-256. */
export interface EncryptionKey {
  /** What entries name it by, in clear. */
  readonly id: string
  /** An object of its own kind, which no logger prints. */
  readonly secret: KeyObject
}

/** What a key's id looks like. */
export const KEY_ID: RegExp = /^[\w.-]{1,64}$/

/** What 32 bytes look like in base64. */
export const KEY_TEXT: RegExp = /^[A-Za-z0-9+/]{43}=$/

/**
 * Makes a key of its id and its 32 bytes in base64.
 * @throws {ConfigurationError} saying what is wrong, and nothing of the key.
 */
export function encryptionKey(id: string, text: string): EncryptionKey {
  if (!KEY_ID.test(id))
    throw new ConfigurationError('id: must be 1 to 64 letters, digits, dots, dashes or underscores')
  if (!KEY_TEXT.test(text)) throw new ConfigurationError('key: must be 32 bytes in base64')
  return { id, secret: createSecretKey(text, 'base64') }
}
