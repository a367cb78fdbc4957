import { setTimeout as sleep } from 'node:timers/promises'
import { asked, type DemoExchange } from './demo-exchange.ts'
import type { DemoStage } from './demo-parts.ts'
import { DemoTally } from './demo-tally.ts'

/** How a demo is given. */
export interface DemoManner {
  readonly stage: DemoStage
  /** Ends it. */
  readonly signal: AbortSignal
  /** How long the audience gets to read a step, in milliseconds. */
  readonly readingMs: number
  /** Takes a line of narration. */
  say(line: string): void
}

/** Similar questions are compared only where that is what is shown. */
const ALONE = { 'x-reprise-semantic': 'off' }

/** A demo under way: asks, tells what came back, and remembers it for the report. */
export class DemoShow {
  readonly stage: DemoStage
  readonly signal: AbortSignal
  readonly tally: DemoTally = new DemoTally()
  readonly #manner: DemoManner
  #exchanges: DemoExchange[] = []
  #facts: string[] = []
  #failures: string[] = []

  constructor(manner: DemoManner) {
    this.stage = manner.stage
    this.signal = manner.signal
    this.#manner = manner
  }

  /** Asks, and shows question and answer. */
  async ask(
    question: string,
    headers: Readonly<Record<string, string>> = ALONE,
  ): Promise<DemoExchange> {
    this.say(`asks  ${question}`)
    const exchange = await this.askQuietly(question, headers)
    this.#exchanges.push(exchange)
    this.say(`gets  ${headersOf(exchange)}  ${inMs(exchange.tookMs)}`)
    return exchange
  }

  /** Asks, and shows nothing: one of many. */
  async askQuietly(
    question: string,
    headers: Readonly<Record<string, string>> = ALONE,
  ): Promise<DemoExchange> {
    const exchange = await asked(this.stage.address, question, { headers, signal: this.signal })
    this.tally.add(exchange)
    return exchange
  }

  /** Tells something that has come out. */
  fact(text: string): void {
    this.#facts.push(text)
    this.say(text)
  }

  /** Notes what should have come out, where it has not. */
  expect(holds: boolean, what: string): void {
    if (holds) return
    this.#failures.push(what)
    this.say(`NOT AS IT SHOULD BE: ${what}`)
  }

  /** A line of narration within a step. */
  say(text: string): void {
    this.#manner.say(`   ${text}`)
  }

  /** A line of narration between steps. */
  announce(text: string): void {
    this.#manner.say(text)
  }

  /** Lets time pass that the step itself needs; rejects where the demo is ended. */
  async pass(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.signal })
  }

  /** Lets the audience read. */
  async read(): Promise<void> {
    if (this.#manner.readingMs > 0) await this.pass(this.#manner.readingMs)
  }

  /** What has come out since the last call. */
  take(): DemoOutcome {
    const outcome = {
      exchanges: this.#exchanges,
      facts: this.#facts,
      failures: this.#failures,
    }
    this.#exchanges = []
    this.#facts = []
    this.#failures = []
    return outcome
  }
}

/** What has come out of a step. */
export interface DemoOutcome {
  readonly exchanges: readonly DemoExchange[]
  readonly facts: readonly string[]
  /** What should have come out, and has not. */
  readonly failures: readonly string[]
}

/** The headers that tell how an answer came about. */
function headersOf({ status, xCache, cacheStatus, age }: DemoExchange): string {
  const cache = xCache === null ? `status ${status}` : `x-cache: ${xCache}`
  const more = [
    ...(cacheStatus === null ? [] : [`Cache-Status: ${cacheStatus}`]),
    ...(age === null ? [] : [`Age: ${age}`]),
  ]
  return [cache, ...more].join('  ')
}

/** A duration as it is read most easily. */
export function inMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}
