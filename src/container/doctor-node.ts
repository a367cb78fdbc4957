import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { ok, problem } from './doctor-findings.ts'
import { packageManifest } from './package-manifest.ts'

/** Whether Node is new enough. */
export const nodeCheck: DoctorCheck = {
  name: 'node',
  look: async () => [nodeFinding(process.versions.node, oldestNode())],
}

/** What is to be said about a version of Node where `oldest` is needed; both such as `22.19.0`. */
export function nodeFinding(version: string, oldest: string): DoctorFinding {
  if (isAtLeast(version, oldest)) return ok(`Node ${version}`)
  return problem(`Node ${version} is older than ${oldest}`, `install Node ${oldest} or newer`)
}

/** Whether a version is another or a later one; what does not name a part means 0. */
export function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number))
  for (const [place, wanted] of (want ?? []).entries()) {
    const part = have?.[place] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}

/** What this package says of engines. */
function oldestNode(): string {
  return /\d+(\.\d+)*/.exec(packageManifest().engines.node)?.[0] ?? '0'
}
