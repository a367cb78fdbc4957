import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { Send } from './pgvector-send.ts'

/** The oldest pgvector that has what is used: vectors of half precision, and their signs. */
export const OLDEST_PGVECTOR = '0.7'

const INSTALLED = `SELECT extversion AS version FROM pg_extension WHERE extname = 'vector'`

/**
 * Creates the extension where there is none; a role that finds it needs no right to do that.
 * @throws {SemanticUnavailableError} where what there is, or could be created, is too old: its
 * lack of types would say that it is missing.
 */
export async function withPgvector(send: Send): Promise<void> {
  const installed = await versionOf(send)
  if (installed === undefined) await send('CREATE EXTENSION IF NOT EXISTS vector')
  const version = installed ?? (await versionOf(send))
  if (version === undefined || !isTooOld(version)) return
  throw new SemanticUnavailableError(
    'index',
    `pgvector ${version} is too old: install ${OLDEST_PGVECTOR} or newer on the server, then run ALTER EXTENSION vector UPDATE in this database`,
  )
}

/** Whether a version such as `0.6.2` is older than the oldest that will do; of what is no version nothing is known. */
export function isTooOld(version: string): boolean {
  const [oldest, given] = [OLDEST_PGVECTOR, version].map((text) => text.split('.').map(Number))
  const [major = 0, minor = 0] = given ?? []
  const [oldestMajor = 0, oldestMinor = 0] = oldest ?? []
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}

async function versionOf(send: Send): Promise<string | undefined> {
  const [row] = await send<{ version: string }>(INSTALLED)
  return row?.version
}
