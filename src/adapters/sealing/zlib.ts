import { deflateSync, inflateSync } from 'node:zlib'
import { DICTIONARY } from './skeletons.ts'
import { MAX_BODY_BYTES } from './zstd.ts'

/** The quickest level: the sixth, the usual one, saves another 2%, and takes a third longer. */
const LEVEL = 1

/** Compresses a short body against the dictionary, with a checksum; undefined where that does not make it smaller. */
export function primed(body: Uint8Array): Uint8Array | undefined {
  const bytes = deflateSync(body, { level: LEVEL, dictionary: DICTIONARY })
  return bytes.length < body.length ? bytes : undefined
}

/** Decompresses; undefined for what was not made so, or is longer than any body may be. Never throws. */
export function unprimed(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { dictionary: DICTIONARY, maxOutputLength: MAX_BODY_BYTES })
  } catch {
    return undefined
  }
}
