import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { ok, problem } from './doctor-findings.ts'

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

/** What this package, which finds itself by its name, says of engines. */
function oldestNode(): string {
  const text = readFileSync(new URL(import.meta.resolve('reprise/package.json')), 'utf8')
  const manifest = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(text))
  return /\d+(\.\d+)*/.exec(manifest.engines.node)?.[0] ?? '0'
}
