import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { PgvectorAvailability } from '../adapters/semantic/pgvector-availability.ts'
import { PgvectorConnection } from '../adapters/semantic/pgvector-connection.ts'
import { loadPgDriver, pgMissing } from '../adapters/semantic/pgvector-driver.ts'
import { pgvectorSettings } from '../adapters/semantic/pgvector-settings.ts'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { isAtLeast } from './doctor-node.ts'
import { reasonFor } from './doctor-reasons.ts'

/** Longest wait for PostgreSQL, in milliseconds. */
const LONGEST_MS = 3000

/** The oldest pgvector that has what is used. */
const OLDEST = '0.7'

const VERSIONS = `select (select extversion from pg_extension where extname = 'vector') as installed,
  (select default_version from pg_available_extensions where name = 'vector') as available`

/** What PostgreSQL says of pgvector; null where it has none. */
interface Versions {
  readonly installed: string | null
  readonly available: string | null
}

/** Whether PostgreSQL can be reached and has pgvector. No table is made, as the gateway's start would. */
export function pgvectorCheck(url: string): DoctorCheck {
  return { name: 'pgvector', look: () => looked(url) }
}

async function looked(url: string): Promise<readonly DoctorFinding[]> {
  const missing = pgMissing()
  if (missing !== undefined) return [problem(missing, 'install it')]
  const settings = pgvectorSettings({ url, timeoutMs: LONGEST_MS, connectTimeoutMs: LONGEST_MS })
  const availability = new PgvectorAvailability(new SystemClock(), SILENT)
  const connection = new PgvectorConnection(settings, availability, loadPgDriver)
  try {
    const [versions] = await connection.ask<Versions>(VERSIONS, [])
    return [versionFinding(versions ?? { installed: null, available: null })]
  } catch (error) {
    if (!(error instanceof SemanticUnavailableError)) throw error
    return [failureFinding(error.message, new URL(url).hostname)]
  } finally {
    await connection.close()
  }
}

/** What there is to be said about the extension. */
export function versionFinding({ installed, available }: Versions): DoctorFinding {
  if (installed !== null) {
    if (isAtLeast(installed, OLDEST)) return ok(`pgvector ${installed}`)
    const advice = `alter extension vector update; ${OLDEST} or newer is needed`
    return problem(`pgvector ${installed} is too old`, advice)
  }
  if (available === null) {
    return problem('PostgreSQL has no pgvector', 'install it there, and create extension vector')
  }
  const says = `pgvector ${available} is there, and not created in this database yet`
  return warning(
    says,
    'the first start does that where its role may; else: create extension vector',
  )
}

/** The message holds a code of the system, or PostgreSQL's, and nothing else of theirs. */
function failureFinding(message: string, host: string): DoctorFinding {
  const code = /\(([A-Z][A-Z0-9_]+)\)$/.exec(message)?.[1]
  const login = /PostgreSQL answered 28/.test(message)
  const advice = login ? 'check user and password in pgvectorUrl' : reasonFor(code, host).advice
  return problem(message, advice)
}

/** What is logged besides is said by the finding. */
const SILENT: LoggerPort = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
