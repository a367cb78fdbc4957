import type { DoctorResult } from './doctor-checkup.ts'
import type { DoctorStatus } from './doctor-parts.ts'
import { printable } from './text-table.ts'

/** How many findings there are of each kind. */
export type DoctorCounts = Readonly<Record<DoctorStatus, number>>

/** Counts findings. */
export function countsOf(results: readonly DoctorResult[]): DoctorCounts {
  const count = (status: DoctorStatus): number =>
    results.filter((result) => result.status === status).length
  return { ok: count('ok'), warning: count('warning'), problem: count('problem') }
}

/** A line for each finding, and one below it for what to do. */
export function doctorReport(results: readonly DoctorResult[]): string {
  const width = Math.max(0, ...results.map(({ check }) => check.length))
  const lines = results.flatMap(({ check, status, says, advice }) => {
    const begin = `${status.padEnd('problem'.length)}  ${printable(check).padEnd(width)}  `
    const line = `${begin}${printable(says)}`
    return advice === undefined ? [line] : [line, `${' '.repeat(begin.length)}${printable(advice)}`]
  })
  return `${lines.join('\n')}\n\n${verdict(countsOf(results))}\n`
}

/** The same as one JSON document. */
export function doctorDocument(results: readonly DoctorResult[]): string {
  const counts = countsOf(results)
  const document = { ok: counts.problem === 0, counts, findings: results }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** `1 problem, 2 warnings, 9 ok`. */
function verdict({ ok, warning, problem }: DoctorCounts): string {
  return [
    `${problem} ${plural('problem', problem)}`,
    `${warning} ${plural('warning', warning)}`,
    `${ok} ok`,
  ].join(', ')
}

function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`
}
