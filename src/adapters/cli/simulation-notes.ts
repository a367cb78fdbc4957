import type { KeyObstacle } from '../../domain/cache-key.ts'
import type { LeftOut } from '../../domain/simulation/log-row.ts'
import type { Unfitness } from '../../domain/wire-format.ts'

/** Most wrong lines that are named. */
const MAX_NAMED = 10

/** A line that could not be read; the problem names a field, never its value. */
export interface WrongLine {
  /** As messages call it. */
  readonly file: string
  /** Counted from 1 in its file. */
  readonly line: number
  readonly problem: string
}

/** What was noticed while a log was read. */
export class SimulationNotes {
  /** Lines that are not empty. */
  lines = 0
  /** Rows by their format's name. */
  readonly formats: Map<string, number> = new Map()
  readonly leftOut: Map<LeftOut, number> = new Map()
  readonly unkeyable: Map<KeyObstacle, number> = new Map()
  /** Answers that are not fit to be stored. */
  readonly unfit: Map<Unfitness | 'failed', number> = new Map()
  /** Requests that were answered by another cache. */
  fromCache = 0
  /** Requests of which the log has the answer. */
  answersRead = 0
  /** Answers of a batch whose request did not come before them. */
  strayAnswers = 0
  wrongLines = 0
  readonly firstWrong: WrongLine[] = []
  /** Whether reading ended before the log did. */
  cutShort = false

  wrong(wrong: WrongLine): void {
    this.wrongLines += 1
    if (this.firstWrong.length < MAX_NAMED) this.firstWrong.push(wrong)
  }
}

/** Counts one more of a name. */
export function countOne<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
