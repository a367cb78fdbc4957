/** A question, and what Node needs for it. */
export interface Question {
  /** Its script is `questions/NAME.ts`, and its results are `results/NAME.json` and `.svg`. */
  readonly name: string
  /** Options of Node's. */
  readonly flags?: readonly string[]
}

/** Every question, in the order in which they are put. */
export const QUESTIONS: readonly Question[] = [
  { name: 'in-process' },
  { name: 'redis' },
  { name: 'memory' },
  { name: 'growth', flags: ['--max-old-space-size=8192'] },
  { name: 'semantic' },
  { name: 'invalidation' },
  { name: 'gateway-hit' },
  { name: 'gateway-miss' },
  { name: 'crowd' },
  { name: 'start' },
  { name: 'processes' },
  { name: 'profiles' },
]
