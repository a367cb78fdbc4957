import { existsSync, openSync, readSync } from 'node:fs'
import { EmbeddedModel } from '../../src/adapters/semantic/embedded-model.ts'
import { type Figure, ms, pause } from './figure.ts'

const SECONDS = 10
const BOUND_MS = 2
const QUESTIONS: readonly string[] = Array.from(
  { length: 1000 },
  (_, n) => `how do i change the address of order ${n} before it is sent`,
)

const SCHEDULE = '/proc/thread-self/schedstat'
const schedule = existsSync(SCHEDULE) ? openSync(SCHEDULE, 'r') : undefined
const text = Buffer.alloc(100)

/** Prints how embedding without a pause weighs on the event loop, and how long it takes, as a table. */
const model = new EmbeddedModel()
process.stdout.write('| what | expected | measured |\n|---|---|---|\n')
for (const measure of [starting, underWay, alone, together]) {
  const { fault, expected, measured } = await measure()
  process.stdout.write(`| ${fault} | ${expected} | ${measured} |\n`)
}
await model.close()

async function starting(): Promise<Figure> {
  const began = performance.now()
  const turns = await turnsWhile(() => model.load())
  return {
    fault: 'the worker is started and loads its model',
    expected: 'once',
    measured: `${turns}; ready after ${ms(performance.now() - began)}`,
  }
}

async function underWay(): Promise<Figure> {
  const idle = await turnsWhile(() => pause(SECONDS * 1000))
  const busy = await turnsWhile(() => embedFor(16))
  return {
    fault: `texts are embedded without a pause, 16 at a time, for ${SECONDS} s`,
    expected: `blocks the event loop for less than ${BOUND_MS} ms`,
    measured: `${busy} (without: ${idle})`,
  }
}

async function alone(): Promise<Figure> {
  const times = (await embedFor(1)).sort((one, other) => one - other)
  const at = (share: number): string => ms(times[Math.floor(share * (times.length - 1))] ?? 0)
  return {
    fault: 'one question of 55 characters after the other',
    expected: 'no bound',
    measured: `median ${at(0.5)}, p99 ${at(0.99)}; ${Math.round(times.length / SECONDS)} per second`,
  }
}

async function together(): Promise<Figure> {
  const times = await embedFor(16)
  return {
    fault: 'the same, 16 at a time',
    expected: 'no bound',
    measured: `${Math.round(times.length / SECONDS)} per second`,
  }
}

/** Embeds without a pause, so many texts at a time; resolves to how long each took, in milliseconds. */
async function embedFor(atATime: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + SECONDS * 1000
  const one = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now()
      await model.embed([QUESTIONS[times.length % QUESTIONS.length] ?? ''])
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: atATime }, one))
  return times
}

/**
 * How long turns of the event loop take meanwhile, without the time for which this thread was ready and
 * another had its processor (Linux says how long; elsewhere that is in there). Each turn ends with a
 * callback of `setImmediate`.
 */
async function turnsWhile(work: () => Promise<unknown>): Promise<string> {
  const turns: number[] = []
  let last = ownTime()
  let isOver = false
  const turn = (): void => {
    const now = ownTime()
    turns.push(now - last)
    last = now
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  turns.sort((one, other) => one - other)
  const at = (share: number): string => ms(turns[Math.floor(share * (turns.length - 1))] ?? 0)
  return `longest turn ${at(1)}, p99.99 ${at(0.9999)}`
}

/** A moment on a clock that stands still while this thread waits for a processor, in milliseconds. */
function ownTime(): number {
  return performance.now() - waitedNs() / 1e6
}

/** For how long this thread has been ready without a processor so far (`sched-stats.rst` of Linux). */
function waitedNs(): number {
  if (schedule === undefined) return 0
  const length = readSync(schedule, text, 0, text.length, 0)
  return Number(text.toString('latin1', 0, length).split(' ')[1])
}
