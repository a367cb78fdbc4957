import { AesGcm } from '../adapters/sealing/aes-gcm.ts'
import { AtRestSeal } from '../adapters/sealing/at-rest-seal.ts'
import { encryptionKey } from '../adapters/sealing/encryption-key.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { EntrySealPort } from '../domain/ports/entry-seal-port.ts'
import {
  DEFAULT_COMPRESS_FROM_BYTES,
  type EncryptionKeySettings,
  type RepriseSettings,
} from './settings.ts'

/**
 * What the settings make of answers before a store gets them.
 * @throws {ConfigurationError} naming the setting that is wrong, and never a key.
 */
export function chosenSeal({ atRest = {} }: RepriseSettings): EntrySealPort {
  const { encryptionKeys = [], compressFromBytes = DEFAULT_COMPRESS_FROM_BYTES } = atRest
  const cipher = encryptionKeys.length === 0 ? undefined : chosenCipher(encryptionKeys)
  return new AtRestSeal({ cipher, compressFromBytes })
}

function chosenCipher(settings: readonly EncryptionKeySettings[]): AesGcm {
  const name = 'atRest.encryptionKeys'
  const keys = settings.map(({ id, key }, place) =>
    naming(`${name}[${place}].`, () => encryptionKey(id, key)),
  )
  return naming(`${name}: `, () => new AesGcm(keys))
}

/** Says of which setting a complaint is. */
function naming<T>(setting: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof ConfigurationError)
      throw new ConfigurationError(`${setting}${error.message}`)
    throw error
  }
}
