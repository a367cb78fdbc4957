/** Something that is wrong, and where it was found. */
interface Problem {
  readonly what: string
  readonly where: string
}

/** One kind of thing that is looked at, many times. */
export class Check {
  readonly name: string
  readonly problems: Problem[] = []
  readonly #counts = new Map<string, number>()

  constructor(name: string) {
    this.name = name
  }

  /** Notes a thing of a kind (`hits`), what is wrong with it, if anything is, and where it was found. */
  saw(kind: string, what: string | undefined, where: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
    if (what !== undefined) this.problems.push({ what, where })
  }

  /** Whether something was seen, and nothing of it was wrong. */
  get passed(): boolean {
    return this.#counts.size > 0 && this.problems.length === 0
  }

  /** One line: how it went, and how many of what were looked at. */
  get line(): string {
    const counts = [...this.#counts].map(([kind, count]) => `${count} ${kind}`)
    const wrong = this.problems.length === 0 ? [] : [`${this.problems.length} wrong`]
    const seen = [...counts, ...wrong].join(', ') || 'nothing to look at'
    return `${this.passed ? 'ok  ' : 'FAIL'} ${this.name}: ${seen}`
  }
}

/** Most problems that are told of, one by one. */
const MOST_TOLD = 20

/** What is to be said of some checks: a line for each, then what was wrong, what is alike together. */
export function reportOf(checks: readonly Check[]): string {
  const problems = checks.flatMap(({ name, problems }) => {
    const alike = Map.groupBy(problems, ({ what }) => what)
    return [...alike].map(([what, all]) => `${name}: ${what} (${timesOf(all)})`)
  })
  const told = problems.slice(0, MOST_TOLD).map((problem) => `  ${problem}`)
  const untold = problems.length - told.length
  const rest = untold > 0 ? [`  and ${untold} more`] : []
  return `${[...checks.map(({ line }) => line), ...told, ...rest].join('\n')}\n`
}

function timesOf([first, ...others]: readonly Problem[]): string {
  const where = first?.where ?? ''
  return others.length === 0 ? where : `${where}, and ${others.length} times more`
}
