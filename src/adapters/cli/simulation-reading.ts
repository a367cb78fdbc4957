import { CliFailure, systemReason } from './cli-failure.ts'
import { exactJson } from './json-bytes.ts'
import { type LogLine, type LogSource, logLines, MAX_LOG_LINE_BYTES } from './log-lines.ts'
import type { ProgressBar } from './progress-bar.ts'
import type { SimulationIntake } from './simulation-intake.ts'

/** After how many lines the progress is shown again. */
const SHOWN_EVERY = 256

/** Of what the progress is shown. */
const WHOLE = 1000

/** How logs are read. */
export interface ReadingOptions {
  /** Whether the first wrong line ends it. */
  readonly strict: boolean
  readonly progress: ProgressBar
}

/**
 * Reads a log line by line, and hands over what it holds.
 * @throws {CliFailure} where it cannot be read, or, where that is wanted, that names the first wrong line.
 */
export async function readLog(
  source: LogSource,
  intake: SimulationIntake,
  options: ReadingOptions,
): Promise<void> {
  try {
    await readLines(source, intake, options)
  } catch (error) {
    if (error instanceof CliFailure) throw error
    throw new CliFailure(`${source.name}: ${systemReason(error)}`)
  } finally {
    options.progress.clear()
  }
}

async function readLines(
  source: LogSource,
  intake: SimulationIntake,
  { strict, progress }: ReadingOptions,
): Promise<void> {
  const { notes } = intake
  for await (const line of logLines(source.chunks)) {
    if (intake.isFull) {
      notes.cutShort = true
      return
    }
    notes.lines += 1
    if (notes.lines % SHOWN_EVERY === 0) showProgress(source, progress)
    const problem = takeIn(line, intake)
    if (problem === undefined) continue
    if (strict) throw new CliFailure(`${source.name}:${line.number}: ${problem}`)
    notes.wrong({ file: source.name, line: line.number, problem })
  }
}

function showProgress(source: LogSource, progress: ProgressBar): void {
  const share = source.progress()
  if (share !== undefined) progress.show(Math.floor(Math.min(1, share) * WHOLE), WHOLE)
}

function takeIn({ bytes }: LogLine, intake: SimulationIntake): string | undefined {
  if (bytes === undefined) return `longer than ${MAX_LOG_LINE_BYTES} bytes`
  const value = exactJson(bytes)
  return value === undefined ? 'is no JSON in UTF-8, one value per line' : intake.add(value)
}
