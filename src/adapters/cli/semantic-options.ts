import { type Command, InvalidArgumentError, Option } from 'commander'
import { MATCHES, type Match } from '../../domain/semantic/judgement.ts'
import type { EmbedderServer } from './cli-parts.ts'

/** Options that all commands on labelled pairs have. */
export interface PairOptions {
  /** Where it is not given, the one in force. */
  readonly match?: Match
  readonly embedder?: string
  readonly embedderModel?: string
  readonly json?: true
  /** Where to write the plot. */
  readonly plot?: string
}

const PAIRS_HELP = `
PAIRS.jsonl holds one pair per line, { "a": text, "b": text, "label": 0|1 }, where 1 says that both
ask the same, so that one answer serves both. An optional "type" names the kind of pair; further
fields are left out. The file may be compressed (.gz); - reads standard input. Shares are those of
these pairs: take pairs that are like your traffic.

Texts are embedded as configured (REPRISE_EMBEDDER_URL, REPRISE_EMBEDDER_MODEL), else by the
embedded model. The key of a server that wants one is read from REPRISE_EMBEDDER_API_KEY.`

/** Gives a command its argument, and the options of {@link PairOptions}. */
export function withPairOptions(command: Command): Command {
  return command
    .argument('<PAIRS.jsonl>', 'labelled pairs of questions')
    .addOption(
      new Option(
        '--match <MATCH>',
        'what questions have to agree in; by default as configured',
      ).choices(MATCHES),
    )
    .option(
      '--embedder <URL>',
      'base URL of an OpenAI-compatible server, in place of the configured one',
    )
    .option('--embedder-model <NAME>', "the server's model")
    .option('--json', 'print one JSON document')
    .option('--plot <FILE.svg>', 'write precision against hit rate as an SVG image')
    .addHelpText('after', PAIRS_HELP)
}

/** The server that the options name, if they do. Ends the command as used wrongly where they do not fit. */
export function embedderServer(options: PairOptions, command: Command): EmbedderServer | undefined {
  const { embedder: url, embedderModel: model } = options
  if (url === undefined && model === undefined) return undefined
  if (url === undefined) command.error('error: --embedder-model needs --embedder')
  if (model === undefined) command.error('error: --embedder needs --embedder-model')
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) {
    command.error('error: --embedder must be an http or https URL')
  }
  return { url, model }
}

/** A probability, above 0 and below 1. */
export function probability(text: string): number {
  const value = /^0?\.\d+$/.test(text) ? Number(text) : Number.NaN
  if (value > 0) return value
  throw new InvalidArgumentError('It must be a number above 0 and below 1, such as 0.95.')
}
