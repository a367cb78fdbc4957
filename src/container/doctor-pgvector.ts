import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { PgvectorAvailability } from '../adapters/semantic/pgvector-availability.ts'
import { PgvectorConnection } from '../adapters/semantic/pgvector-connection.ts'
import { loadPgDriver, pgMissing } from '../adapters/semantic/pgvector-driver.ts'
import { pgvectorSettings } from '../adapters/semantic/pgvector-settings.ts'
import { isTooOld, OLDEST_PGVECTOR } from '../adapters/semantic/pgvector-version.ts'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonFor } from './doctor-reasons.ts'

/** Longest wait for PostgreSQL, in milliseconds. */
const LONGEST_MS = 3000

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
    return isTooOld(installed) ? tooOld(installed, available) : ok(`pgvector ${installed}`)
  }
  if (available === null) {
    return problem('PostgreSQL has no pgvector', 'install it there, and create extension vector')
  }
  if (isTooOld(available)) return tooOld(available, available)
  const says = `pgvector ${available} is there, and not created in this database yet`
  return warning(
    says,
    'the first start does that where its role may; else: create extension vector',
  )
}

/** An update within the database takes what the server has, which may be too old as well. */
function tooOld(version: string, available: string | null): DoctorFinding {
  const isThere = available !== null && !isTooOld(available)
  const install = isThere ? '' : `install ${OLDEST_PGVECTOR} or newer on the server, then: `
  return problem(`pgvector ${version} is too old`, `${install}alter extension vector update`)
}

/** The message holds a code of the system, or PostgreSQL's, and nothing else of theirs. */
function failureFinding(message: string, host: string): DoctorFinding {
  const code = /\(([A-Z][A-Z0-9_/]+)\)$/.exec(message)?.[1]
  return problem(message, answeredAdvice(message) ?? reasonFor(code, host).advice)
}

/** What to do where there was an answer, so that nothing is wrong with host and port. */
function answeredAdvice(message: string): string | undefined {
  const answer = /^PostgreSQL answered (..)/.exec(message)?.[1]
  if (answer === '28') return 'check user and password in pgvectorUrl'
  if (answer === '08') return 'set up PgBouncer for it, or connect without'
  return answer === undefined ? undefined : 'check database and role in pgvectorUrl'
}

/** What is logged besides is said by the finding. */
const SILENT: LoggerPort = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
