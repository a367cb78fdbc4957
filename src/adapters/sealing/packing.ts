import { COMPRESSED, ENCRYPTED, PRIMED } from '../../domain/entry-form.ts'
import type { SealedBody } from '../../domain/ports/entry-seal-port.ts'
import { primed, unprimed } from './zlib.ts'
import { compressed, decompressed } from './zstd.ts'

/**
 * From how many bytes on zstd is used: the dictionary saves little there, and zlib takes twice
 * as long. Below, what zlib has made is smaller, and opened in less time.
 */
const LONG_BYTES = 8192

/** Makes a body smaller, where that is possible. */
export function packed(body: Uint8Array): SealedBody {
  const isLong = body.length >= LONG_BYTES
  const bytes = isLong ? compressed(body) : primed(body)
  if (bytes === undefined) return { form: 0, bytes: body }
  return { form: isLong ? COMPRESSED : PRIMED, bytes }
}

/** Gives back what {@link packed} was given, by the form; undefined for bytes that it did not make. Never throws. */
export function unpacked({ form, bytes }: SealedBody): Uint8Array | undefined {
  switch (form & ~ENCRYPTED) {
    case 0:
      return bytes
    case COMPRESSED:
      return decompressed(bytes)
    case PRIMED:
      return unprimed(bytes)
    default:
      return undefined
  }
}
