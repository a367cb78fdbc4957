import { type Command, InvalidArgumentError } from 'commander'
import { type RequestOrder, requestOrder } from '../../domain/simulation/request-order.ts'
import { similarFindings } from '../../domain/simulation/similar-thresholds.ts'
import { simulationFindings } from '../../domain/simulation/simulation-findings.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts, OpenedEmbedder } from './cli-parts.ts'
import { inputName } from './input-name.ts'
import { logSource } from './log-lines.ts'
import { pausesMs } from './pair-vectors.ts'
import { ProgressBar } from './progress-bar.ts'
import { probability } from './semantic-options.ts'
import { noted, type SimulationDocument } from './simulation-document.ts'
import { SimulationIntake } from './simulation-intake.ts'
import { MAX_QUESTIONS, SimulationQuestions } from './simulation-questions.ts'
import { readLog } from './simulation-reading.ts'
import { REASONS } from './simulation-reasons.ts'
import { simulationReport } from './simulation-report.ts'
import { findSimilar } from './simulation-similar.ts'
import { written } from './written.ts'

interface SimulateOptions {
  readonly ttl?: number
  readonly tenant?: string
  readonly semantic?: true
  readonly threshold?: number
  readonly showPrompts?: true
  readonly strict?: true
  readonly json?: true
}

const HELP = `
A line is a request of an OpenAI batch (or an answer of its output, in the same file or a later
one), a row of LiteLLM's spend logs or logging payloads, an observation of Langfuse's, or plain:
{ "request": body, "at"?: time, "tenant"?: name, "url"?, "response"?: body, "usage"?, "latency_ms"? }
or the body alone. Files may be compressed (.gz); - reads standard input. Nobody is called.

Prices are those of the log, else list prices. The first 5,000,000 requests are read, for which it
takes 1.7 GB; the first 200,000 different ones are compared by field, and with --semantic the first
50,000 questions with each other.`

/** `reprise simulate`: what the cache would have made of a log of requests. */
export function simulateCommand(program: Command, parts: CliParts): void {
  program
    .command('simulate')
    .description('what a log of requests would have saved; calls nobody')
    .argument('<FILE.jsonl...>', 'logs of requests')
    .option('--ttl <SECONDS>', 'how long answers are fresh; by default as configured', seconds)
    .option('--tenant <NAME>', "take all requests to be this tenant's")
    .option('--semantic', 'compare questions as well')
    .option('--threshold <P>', 'for similar questions; by default the configured one', probability)
    .option('--show-prompts', 'show how the hottest prompts begin')
    .option('--strict', 'fail at the first line that is wrong')
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: SimulateOptions, command: Command) => {
      if (options.threshold !== undefined && !options.semantic)
        command.error('error: --threshold needs --semantic')
      await simulateFiles(files, options, parts)
    })
}

async function simulateFiles(
  files: readonly string[],
  options: SimulateOptions,
  parts: CliParts,
): Promise<void> {
  const ttlSeconds = options.ttl ?? (await parts.simulation.ttlSeconds())
  const opened = options.semantic ? await parts.openEmbedder(undefined) : undefined
  try {
    const questions = opened && new SimulationQuestions(opened.embedder.identity)
    const document = await simulated({ files, ttlSeconds, options, opened, questions }, parts)
    const text = options.json ? JSON.stringify(document, null, 2) : simulationReport(document)
    await written(parts.stdout, `${text}\n`)
  } finally {
    await opened?.embedder.close()
  }
}

interface Simulation {
  readonly files: readonly string[]
  readonly ttlSeconds: number
  readonly options: SimulateOptions
  readonly opened: OpenedEmbedder | undefined
  readonly questions: SimulationQuestions | undefined
}

async function simulated(simulation: Simulation, parts: CliParts): Promise<SimulationDocument> {
  const { ttlSeconds } = simulation
  const intake = await readFiles(simulation, parts)
  const { book, nearMisses, previews, notes } = intake
  const order = requestOrder(book)
  const found = simulationFindings({ book, order, nearMisses, previews, ttlSeconds })
  const requests = book.size
  const read = { ...noted(notes), requests, timed: book.timed, ...spanOf(order) }
  const similar = await similarTo(simulation, intake, order, found.chosen.answered, parts)
  return { ...found, read: { ...read, compared: nearMisses.compared }, ...similar }
}

async function readFiles(
  { files, options, questions }: Simulation,
  parts: CliParts,
): Promise<SimulationIntake> {
  const { tenant, showPrompts = false, strict = false } = options
  const prices = await parts.simulation.prices()
  const intake = new SimulationIntake({ prices, tenant, questions, showsPrompts: showPrompts })
  for (const file of files) {
    const progress = new ProgressBar(parts.stderr, 'reading')
    await readLog(logSource(file, parts.stdin), intake, { strict, progress })
  }
  if (intake.book.size === 0) throw nothingIn(files, intake)
  return intake
}

function nothingIn(files: readonly string[], { notes }: SimulationIntake): CliFailure {
  const name = inputName(files[0] ?? '')
  const [wrong] = notes.firstWrong
  const [left] = notes.leftOut.keys()
  const reason = left === undefined ? '' : `; ${REASONS[left]}`
  const why = wrong === undefined ? reason : `; ${wrong.file}:${wrong.line}: ${wrong.problem}`
  return new CliFailure(`${name}: holds no requests that could be answered${why}`)
}

function spanOf({ places, times, isTimed }: RequestOrder): {
  readonly from: string | null
  readonly until: string | null
} {
  if (!isTimed) return { from: null, until: null }
  const dateOf = (place = 0): string => new Date(times[place] ?? 0).toISOString()
  return { from: dateOf(places[0]), until: dateOf(places.at(-1)) }
}

async function similarTo(
  { opened, questions, ttlSeconds, options }: Simulation,
  { book }: SimulationIntake,
  order: RequestOrder,
  exactlyAnswered: number,
  parts: CliParts,
): Promise<Pick<SimulationDocument, 'similar'>> {
  if (opened === undefined || questions === undefined) return {}
  const threshold = options.threshold ?? (await parts.thresholdInForce())
  const match = await parts.matchInForce()
  let now = 0
  const index = await parts.simulation.questionIndex(MAX_QUESTIONS, () => now)
  const found = await findSimilar(
    { book, order, questions, ttlMs: ttlSeconds * 1000 },
    {
      ...{ embedder: opened.embedder, index, match },
      pausesMs: pausesMs(opened.isRemote),
      setTime: (time) => {
        now = time
      },
      progress: new ProgressBar(parts.stderr, 'comparing'),
    },
  )
  await index.close()
  const similar = similarFindings(
    book,
    found,
    threshold,
    exactlyAnswered,
    options.showPrompts === true,
  )
  return {
    similar: { ...similar, embedder: opened.embedder.identity, match, left: questions.left },
  }
}

/** A time to live, in whole seconds, of at most ten years. */
function seconds(text: string): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (value <= 315_360_000) return value
  throw new InvalidArgumentError('It must be a whole number of seconds, at most ten years.')
}
