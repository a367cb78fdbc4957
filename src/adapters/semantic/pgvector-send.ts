import type { PoolClient, QueryResultRow } from 'pg'
import { sqlState } from './pgvector-failure.ts'

const DEADLOCK = '40P01'

/** Values of a statement's parameters. Text never holds any. */
export type SqlValues = readonly (
  | string
  | number
  | Uint8Array
  | null
  | readonly (string | number | Uint8Array)[]
)[]

/** Sends one statement and resolves to its rows. */
export type Send = <Row extends QueryResultRow>(
  text: string,
  values?: SqlValues,
) => Promise<readonly Row[]>

/** Sends statements by a connection, without names: poolers that hand out a connection per transaction know none. */
export function sender(client: PoolClient): Send {
  return async <Row extends QueryResultRow>(text: string, values: SqlValues = []) => {
    const { rows } = await client.query<Row>(text, [...values])
    return rows
  }
}

/**
 * Runs statements in a transaction, each of which may take so many milliseconds. Begins again
 * where PostgreSQL has ended a deadlock at its cost, until the caller has stopped waiting and
 * destroyed the connection. After any other failure that has to be done as well.
 */
export async function transacted<T>(
  send: Send,
  ms: number,
  work: (send: Send) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      await send('BEGIN')
      await send(`SELECT set_config('statement_timeout', $1, true)`, [String(Math.ceil(ms))])
      const result = await work(send)
      await send('COMMIT')
      return result
    } catch (error) {
      if (sqlState(error) !== DEADLOCK) throw error
      await send('ROLLBACK')
    }
  }
}
