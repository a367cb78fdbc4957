import { parseArgs } from 'node:util'

/** How a question is to be put. */
export interface Options {
  /** Small and short, for CI: figures are coarse. */
  readonly quick: boolean
  /** Whether coarse bounds decide about the exit code. */
  readonly check: boolean
  /** Everything else on the command line. */
  readonly words: readonly string[]
}

/** Reads the command line; anything unknown throws. */
export function options(args: readonly string[] = process.argv.slice(2)): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, check: { type: 'boolean' } },
    allowPositionals: true,
  })
  return { quick: values.quick ?? false, check: values.check ?? false, words: positionals }
}
