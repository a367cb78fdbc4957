import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { LONG_MS, type PgvectorConnection } from './pgvector-connection.ts'
import { tagDigest } from './pgvector-rows.ts'
import type { SqlValues } from './pgvector-send.ts'
import { type PgvectorTables, sweepStatements } from './pgvector-statements.ts'

/** Rows that one statement removes: what is removed stays so when time is up before all is. */
const BATCH = 5000

/**
 * Removes the questions whose entries meet a filter, in batches, for {@link LONG_MS} at most.
 * Everything is removed at once, by emptying the tables, where the role may do that.
 * @throws {SemanticUnavailableError} where some may be left. That is no harm but a lookup in
 * vain each time one of them is found: answers are the cache's, which has its own invalidation.
 */
export async function invalidated(
  connection: PgvectorConnection,
  tables: PgvectorTables,
  filter: EntryFilter,
  clock: ClockPort,
): Promise<void> {
  const statements = sweepStatements(tables)
  const isEverything = Object.keys(filter).length === 0
  if (isEverything && (await emptied(connection, statements, tables))) return
  const end = clock.elapsed() + LONG_MS
  for (let left = LONG_MS; left > 0; left = end - clock.elapsed()) {
    const values = [...filterValues(filter), BATCH]
    const rows = await connection.transact((send) => send(statements.invalidate, values), left)
    if (rows.length < BATCH) return
  }
  throw new SemanticUnavailableError('index', 'not everything was removed in time')
}

/** Resolves to whether that was done; a role that does not own the tables may not be allowed to. */
async function emptied(
  connection: PgvectorConnection,
  { mayTruncate, truncate }: ReturnType<typeof sweepStatements>,
  { questions, vectors }: PgvectorTables,
): Promise<boolean> {
  return connection.transact(async (send) => {
    const [may] = await send<{ allowed: boolean }>(mayTruncate, [questions, vectors])
    if (may?.allowed !== true) return false
    await send(truncate)
    return true
  })
}

function filterValues({ tenant, namespace, model, digest, tag }: EntryFilter): SqlValues {
  const names = [tenant, namespace, model, digest]
  return [
    ...names.map((name) => (name === undefined ? null : Buffer.from(name, 'hex'))),
    tag === undefined ? null : tagDigest(tag),
  ]
}
