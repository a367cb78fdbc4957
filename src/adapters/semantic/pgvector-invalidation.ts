import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import { LONG_MS, type PgvectorConnection } from './pgvector-connection.ts'
import { sqlState } from './pgvector-failure.ts'
import { tagDigest } from './pgvector-rows.ts'
import type { Send, SqlValues } from './pgvector-send.ts'
import { type PgvectorTables, sweepStatements } from './pgvector-statements.ts'

/** Rows that one statement removes: what is removed stays so when time is up before all is. */
const BATCH = 5000

/** Somebody else has a lock that is not to be waited for. */
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Removes the questions whose entries meet a filter, in batches, for {@link LONG_MS} at most.
 * Everything is removed at once, by emptying the tables, where the role may do that and nobody
 * reads them just then.
 * @throws {SemanticUnavailableError} where some may be left. That is no harm but a lookup in
 * vain each time one of them is found: answers are the cache's, which has its own invalidation.
 */
export async function invalidated(
  connection: PgvectorConnection,
  tables: PgvectorTables,
  filter: EntryFilter,
  clock: ClockPort,
): Promise<void> {
  const { invalidate } = sweepStatements(tables)
  const isEverything = Object.keys(filter).length === 0
  const end = clock.elapsed() + LONG_MS
  for (let left = LONG_MS; left > 0; left = end - clock.elapsed()) {
    const isDone = await connection.transact(async (send) => {
      if (isEverything && (await emptied(send, tables))) return true
      return (await send(invalidate, [...filterValues(filter), BATCH])).length < BATCH
    }, left)
    if (isDone) return
  }
  throw new SemanticUnavailableError('index', 'not everything was removed in time')
}

/** Resolves to whether that was done; a role that does not own the tables may not be allowed to. */
async function emptied(send: Send, tables: PgvectorTables): Promise<boolean> {
  const { questions, vectors } = tables
  const { mayTruncate, lock, truncate } = sweepStatements(tables)
  const [may] = await send<{ allowed: boolean }>(mayTruncate, [questions, vectors])
  if (may?.allowed !== true || !(await locked(send, lock))) return false
  await send(truncate)
  return true
}

/**
 * Takes a lock if it is to be had at once, and resolves to whether it was: while one waits for
 * a reader that takes its time, such as a backup, all who come to search wait behind it.
 */
async function locked(send: Send, lock: string): Promise<boolean> {
  await send('SAVEPOINT unlocked')
  try {
    await send(lock)
    return true
  } catch (error) {
    if (sqlState(error) !== LOCK_NOT_AVAILABLE) throw error
    await send('ROLLBACK TO SAVEPOINT unlocked')
    return false
  }
}

function filterValues({ tenant, namespace, model, digest, tag }: EntryFilter): SqlValues {
  const names = [tenant, namespace, model, digest]
  return [
    ...names.map((name) => (name === undefined ? null : Buffer.from(name, 'hex'))),
    tag === undefined ? null : tagDigest(tag),
  ]
}
