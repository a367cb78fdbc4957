import { writeFile } from 'node:fs/promises'
import { CliFailure, systemReason } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import type { PrecisionPlot } from './precision-curve.ts'
import type { PairOptions } from './semantic-options.ts'
import { svgPlot } from './svg-plot.ts'
import { textPlot } from './text-plot.ts'
import { written } from './written.ts'

/** The same findings for programs, for readers and as a plot. */
export interface PairReport {
  readonly document: object
  readonly text: string
  readonly plot: PrecisionPlot
}

/**
 * Shows a report as the options ask for it; in characters the plot is for terminals only.
 * @throws {CliFailure} where it cannot be written.
 */
export async function printReport(
  { json, plot: file }: PairOptions,
  { stdout }: CliParts,
  { document, text, plot }: PairReport,
): Promise<void> {
  if (file !== undefined) await writePlot(file, plot)
  if (json) return written(stdout, `${JSON.stringify(document, null, 2)}\n`)
  const drawn = stdout.isTTY === true ? `\n${textPlot(plot)}\n` : ''
  await written(stdout, `${text}\n${drawn}`)
}

async function writePlot(file: string, plot: PrecisionPlot): Promise<void> {
  try {
    await writeFile(file, svgPlot(plot))
  } catch (error) {
    throw new CliFailure(`${file}: ${systemReason(error)}`)
  }
}
