import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from './bound.ts'
import type { Comparison } from './comparison.ts'
import type { Growth } from './growth.ts'
import type { Options } from './options.ts'
import { plotOf } from './plot.ts'
import { textOf } from './report-text.ts'
import { BENCH, circumstances } from './versions.ts'

/** What came of a question. */
export interface Report {
  /** The name of its script, and of its files of results. */
  readonly question: string
  readonly title: string
  readonly comparisons: readonly Comparison[]
  /** Figures against a size, for lines. */
  readonly growths?: readonly Growth[]
  readonly verdicts: readonly Verdict[]
  /** What goes with the figures, such as what could not be measured. */
  readonly notes?: readonly string[]
}

/**
 * Prints a report, and writes it to `results/` as JSON and as a plot; to `results/quick/`,
 * which is not kept, where it was taken quickly. The exit code tells of alarms in a checked run.
 */
export function publish(report: Report, options: Options): void {
  const folder = join(BENCH, 'results', ...(options.quick ? ['quick'] : []))
  mkdirSync(folder, { recursive: true })
  const whole = { ...report, circumstances: circumstances(), quick: options.quick }
  writeFileSync(join(folder, `${report.question}.json`), `${JSON.stringify(whole, rounded, 2)}\n`)
  writeFileSync(join(folder, `${report.question}.svg`), plotOf(report))
  process.stdout.write(`${textOf(report)}\n`)
  if (options.check && report.verdicts.some(({ alarmed }) => alarmed)) process.exitCode = 1
}

/** Six significant digits are more than any figure has. */
function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value)
    ? Number(value.toPrecision(6))
    : value
}
