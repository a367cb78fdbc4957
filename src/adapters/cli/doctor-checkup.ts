import { RepriseError } from '../../domain/errors.ts'
import type { DoctorCheck, DoctorFinding } from './doctor-parts.ts'

/** A finding, and what it is about. */
export interface DoctorResult extends DoctorFinding {
  readonly check: string
}

/** Longest that one thing is looked at, in milliseconds. */
const LONGEST_LOOK_MS = 5000

/**
 * Looks at everything side by side, each within the bound, in milliseconds. What does not come
 * to an end, or fails, is a problem itself.
 */
export async function checkup(
  checks: readonly DoctorCheck[],
  boundMs: number = LONGEST_LOOK_MS,
): Promise<readonly DoctorResult[]> {
  const results = await Promise.all(checks.map((check) => lookedAt(check, boundMs)))
  return results.flat()
}

async function lookedAt(check: DoctorCheck, boundMs: number): Promise<readonly DoctorResult[]> {
  const late = Promise.withResolvers<readonly DoctorFinding[]>()
  const leaving = new AbortController()
  const timer = setTimeout(() => late.resolve([unfinished(boundMs)]), boundMs)
  const looking = check.look(leaving.signal).catch((error: unknown) => [failed(error)])
  const findings = await Promise.race([looking, late.promise])
  clearTimeout(timer)
  leaving.abort()
  return findings.map((finding) => ({ check: check.name, ...finding }))
}

function unfinished(boundMs: number): DoctorFinding {
  return {
    status: 'problem',
    says: `no result within ${boundMs / 1000} s`,
    advice: 'something accepts connections and does not answer: look at it, and at the network',
  }
}

/** Messages of our own quote nothing; those of others might. */
function failed(error: unknown): DoctorFinding {
  const name = error instanceof Error ? error.name : typeof error
  const says = error instanceof RepriseError ? error.message : `the check failed: ${name}`
  return { status: 'problem', says, advice: 'look at what is configured for it' }
}
