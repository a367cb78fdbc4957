import type { DemoExchange } from './demo-exchange.ts'
import { type DemoShow, inMs } from './demo-show.ts'
import type { DemoStep } from './demo-step.ts'

/** How many ask at a time, and how long each of them rests in between, in milliseconds. */
const CALLERS = 8
const REST_MS = 10

/** How many questions they ask, over and over. */
const QUESTIONS = 10

/** How long the store is there, away, and there again, in milliseconds. */
const BEFORE_MS = 500
const AWAY_MS = 1200
const AFTER_MS = 500

/** No caller should have to wait for longer, in milliseconds: a generation takes a third of a second. */
const NOTICED_MS = 3000

/** How often it is looked whether the store is in use again, and how often at most; 5 s in all. */
const LOOK_EVERY_MS = 50
const MOST_LOOKS = 100

type Phase = 'before' | 'away' | 'after'

/** An answer, and when it came. */
interface Answered {
  readonly phase: Phase
  readonly exchange: DemoExchange
}

/** The store is killed under load. */
export const outageStep: DemoStep = {
  name: 'outage',
  title: 'A killed Redis',
  words: `${CALLERS} callers ask ${QUESTIONS} questions over and over. Meanwhile Redis is killed, and started again.`,
  async run(show) {
    const { store } = show.stage
    show.fact(store.isReal ? `killed is ${store.what}` : `SIMULATED: ${store.what}`)
    await prepare(show)
    const answers = await underLoad(show)
    for (const phase of ['before', 'away', 'after'] as const) {
      show.fact(`${WORDS[phase]}: ${summary(answers.filter((answer) => answer.phase === phase))}`)
    }
    tellLog(show)
    judge(show, answers)
  },
}

const WORDS: Readonly<Record<Phase, string>> = {
  before: 'before it',
  away: 'without it',
  after: 'afterwards',
}

async function underLoad(show: DemoShow): Promise<readonly Answered[]> {
  const answers: Answered[] = []
  let phase: Phase | 'over' = 'before'
  const caller = async (): Promise<void> => {
    while (phase !== 'over') {
      const begun = phase
      const exchange = await show.askQuietly(anyQuestion())
      answers.push({ phase: begun, exchange })
      await show.pass(REST_MS)
    }
  }
  const acts = async (): Promise<void> => {
    await show.pass(BEFORE_MS)
    phase = 'away'
    await show.stage.store.kill()
    await show.pass(AWAY_MS)
    await show.stage.store.restart()
    show.expect(await isBack(show), 'the store is taken into use again')
    phase = 'after'
    await show.pass(AFTER_MS)
  }
  const callers = Array.from({ length: CALLERS }, caller)
  const acted = acts().finally(() => {
    phase = 'over'
  })
  await Promise.all([acted, ...callers])
  return answers
}

/** Every question once, so that the store has all of them. */
async function prepare(show: DemoShow): Promise<void> {
  const questions = Array.from({ length: QUESTIONS }, (_, place) => questionAt(place))
  const answers = await Promise.all(questions.map((question) => show.askQuietly(question)))
  show.expect(
    answers.every(({ xCache }) => xCache === 'MISS'),
    'questions that nobody has asked are misses',
  )
}

/** In no order: callers in step would wait for the same answers all the time. */
function anyQuestion(): string {
  return questionAt(Math.floor(Math.random() * QUESTIONS))
}

function questionAt(place: number): string {
  return `Question ${place + 1} under load?`
}

/** Whether readiness says so, within a while. */
async function isBack(show: DemoShow): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const signal = AbortSignal.any([show.signal, AbortSignal.timeout(1000)])
    const ready = await fetch(`${show.stage.address}/readyz`, { signal })
    if (/^\{"status":"ok"/.test(await ready.text())) return true
    await show.pass(LOOK_EVERY_MS)
  }
  return false
}

function summary(answers: readonly Answered[]): string {
  const slowest = Math.max(0, ...answers.map(({ exchange }) => exchange.tookMs))
  const outcomes = new Map<string, number>()
  for (const { exchange } of answers) {
    const name = exchange.xCache ?? `status ${exchange.status}`
    outcomes.set(name, (outcomes.get(name) ?? 0) + 1)
  }
  const counts = [...outcomes].map(([name, count]) => `${count} ${name}`).join(', ')
  return `${counts}; slowest ${inMs(slowest)}; failed: ${failed(answers)}`
}

function failed(answers: readonly Answered[]): number {
  return answers.filter(({ exchange }) => exchange.status !== 200).length
}

function tellLog(show: DemoShow): void {
  const lines = show.stage.log.filter((message) => /standby takes over|back in use/.test(message))
  for (const message of lines) show.fact(`the log says: ${message}`)
  show.expect(lines.length >= 2, 'the log says that the store went, and that it came back')
}

function judge(show: DemoShow, answers: readonly Answered[]): void {
  const slowest = Math.max(0, ...answers.map(({ exchange }) => exchange.tookMs))
  const hits = answers.filter(
    ({ phase, exchange }) => phase === 'after' && exchange.xCache === 'HIT',
  )
  show.expect(failed(answers) === 0, 'no request fails')
  show.expect(slowest < NOTICED_MS, 'nobody waits for the store')
  show.expect(hits.length > 0, 'what was stored before is found again')
}
