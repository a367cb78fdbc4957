import { SemanticUnavailableError } from '../../domain/errors.ts'
import { pgvectorAdvice } from './pgvector-advice.ts'
import { PgvectorLate } from './pgvector-deadline.ts'

/** A failure, as it is thrown. */
export interface PgvectorFailure {
  readonly error: SemanticUnavailableError
  /** Whether PostgreSQL could not be reached, or let somebody wait in vain: others need not try. */
  readonly gone: boolean
}

/** A code of five characters says what PostgreSQL complains of (appendix A of its manual). */
const SQLSTATE = /^[0-9A-Z]{5}$/

/**
 * Classes of codes that mean that it serves nobody, or not us: connection, login, resources, operator.
 * A full disk (53100) refuses what is written, and goes on answering what is asked.
 */
const SERVES_NOTHING = /^(08|28|53(?!100)|57)/

/** What the server's own `statement_timeout` ends with. */
const QUERY_CANCELED = '57014'

const NO_SSL = 'The server does not support SSL'

const LATE = 'PostgreSQL did not answer in time'

/**
 * Translates a failure of `pg`, once, at this edge. Messages of the server can quote values,
 * and those of the library addresses, so only the code is kept.
 */
export function pgvectorFailure(error: unknown): PgvectorFailure {
  if (error instanceof SemanticUnavailableError) return { error, gone: false }
  if (error instanceof PgvectorLate) return failure(LATE, true)
  const code = sqlState(error)
  if (code === QUERY_CANCELED) return failure(LATE, true)
  if (code === undefined) return failure(`no connection to PostgreSQL${reason(error)}`, true)
  const advice = pgvectorAdvice(code, error instanceof Error ? error.message : '')
  const message = `PostgreSQL answered ${code}${advice === undefined ? '' : ` (${advice})`}`
  return failure(message, SERVES_NOTHING.test(code))
}

/** The code of an error that PostgreSQL answered with; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return undefined
  const { code } = error
  return typeof code === 'string' && SQLSTATE.test(code) ? code : undefined
}

/** The operating system's or TLS's word for it, such as ` (ECONNREFUSED)`; empty where there is none. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : wordedCode(error)
  return typeof code === 'string' && /^[A-Z][A-Z0-9_/]+$/.test(code) ? ` (${code})` : ''
}

/** `pg` has no code for what it says of a server without TLS where `sslmode` wants it. */
function wordedCode(error: unknown): string | undefined {
  const isPlain = error instanceof Error && error.message.startsWith(NO_SSL)
  return isPlain ? 'NO_TLS' : undefined
}

function failure(message: string, gone: boolean): PgvectorFailure {
  return { error: new SemanticUnavailableError('index', message), gone }
}
