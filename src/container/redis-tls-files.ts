import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { type RedisTls, redisTarget } from '../adapters/redis/redis-url.ts'
import { ConfigurationError } from '../domain/errors.ts'

/** PEM files for the TLS of Redis. */
export interface RedisTlsFiles {
  readonly redisUrl?: string | undefined
  /** Authorities to trust, in place of those that Node knows. */
  readonly redisCaFile?: string | undefined
  /** The client's certificate, and what is between it and its authority; */
  readonly redisCertFile?: string | undefined
  /** and the key to it. */
  readonly redisKeyFile?: string | undefined
}

/** A setting, and what messages call it. */
const NAMES = {
  redisCaFile: 'redisCaFile (REPRISE_REDIS_CA_FILE)',
  redisCertFile: 'redisCertFile (REPRISE_REDIS_CERT_FILE)',
  redisKeyFile: 'redisKeyFile (REPRISE_REDIS_KEY_FILE)',
} as const

type FileSetting = keyof typeof NAMES

const PAIR = 'redisCertFile, redisKeyFile (REPRISE_REDIS_CERT_FILE, _KEY_FILE)'

/**
 * Reads what the files hold; undefined where none is named.
 * @throws {ConfigurationError} naming the setting whose file cannot be read, holds something else, or is of no use.
 */
export function redisTls(files: RedisTlsFiles): RedisTls | undefined {
  const ca = contentOf(files, 'redisCaFile')
  const cert = contentOf(files, 'redisCertFile')
  const key = contentOf(files, 'redisKeyFile')
  if ((cert === undefined) !== (key === undefined)) {
    throw new ConfigurationError(`${PAIR}: one needs the other`)
  }
  const own = cert === undefined || key === undefined ? undefined : { cert, key }
  if (ca !== undefined) {
    const must = 'must hold certificates (PEM)'
    assertUsable(`${NAMES.redisCaFile}: ${must}`, () => new X509Certificate(ca))
  }
  if (own !== undefined) {
    const must = 'must hold a certificate and its key (PEM), without a passphrase'
    assertUsable(`${PAIR}: ${must}`, () => createSecureContext(own))
  }
  if (ca === undefined) return own
  return { ca, ...own }
}

function contentOf(files: RedisTlsFiles, setting: FileSetting): string | undefined {
  const file = files[setting]
  if (file === undefined) return undefined
  assertTls(files, setting)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigurationError(`${NAMES[setting]}: the file cannot be read${code}`)
  }
}

/** Who names certificates means to use them: without TLS they would be left aside without a word. */
function assertTls({ redisUrl }: RedisTlsFiles, setting: FileSetting): void {
  if (redisUrl !== undefined && redisTarget(redisUrl).tls !== undefined) return
  throw new ConfigurationError(
    `${NAMES[setting]}: needs a redisUrl of rediss:// or rediss-cluster://`,
  )
}

function assertUsable(otherwise: string, use: () => unknown): void {
  try {
    use()
  } catch {
    // What is said of it quotes what the file holds.
    throw new ConfigurationError(otherwise)
  }
}
