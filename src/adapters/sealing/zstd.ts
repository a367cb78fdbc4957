import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Longest body that is compressed, and that is ever decompressed to: 64 MiB. */
export const MAX_BODY_BYTES: number = 64 * 1024 * 1024

/** The quickest level: answers are written once, while somebody waits. */
const LEVEL = 1

/** What a decompressor may keep in view, 8 MiB: as much as RFC 8878 asks every one to support. */
const WINDOW_LOG = 23

const COMPRESSION = {
  params: {
    [constants.ZSTD_c_compressionLevel]: LEVEL,
    [constants.ZSTD_c_checksumFlag]: 1,
  },
}

const DECOMPRESSION = {
  params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG },
  maxOutputLength: MAX_BODY_BYTES,
}

/** Compresses a body, with a checksum; undefined where that does not make it smaller. */
export function compressed(body: Uint8Array): Uint8Array | undefined {
  if (body.length > MAX_BODY_BYTES) return undefined
  const bytes = zstdCompressSync(body, COMPRESSION)
  return bytes.length < body.length ? bytes : undefined
}

/**
 * Decompresses; undefined for what is no zstd, or longer than {@link MAX_BODY_BYTES}.
 * Node 22 takes a body that was cut for a shorter one: of a JSON object that is none,
 * which the codec notices. Never throws.
 */
export function decompressed(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return zstdDecompressSync(bytes, DECOMPRESSION)
  } catch {
    return undefined
  }
}
