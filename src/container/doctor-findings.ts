import type { DoctorFinding } from '../adapters/cli/doctor-parts.ts'

/** As it should be. */
export function ok(says: string): DoctorFinding {
  return { status: 'ok', says }
}

/** Worth a look. */
export function warning(says: string, advice: string): DoctorFinding {
  return { status: 'warning', says, advice }
}

/** In the way of serving. */
export function problem(says: string, advice: string): DoctorFinding {
  return { status: 'problem', says, advice }
}
