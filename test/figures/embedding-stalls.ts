import { monitorEventLoopDelay } from 'node:perf_hooks'
import { EmbeddedModel } from '../../src/adapters/semantic/embedded-model.ts'
import { type Figure, ms, pause } from './figure.ts'

const SECONDS = 10
const BOUND_MS = 2
const QUESTIONS: readonly string[] = Array.from(
  { length: 1000 },
  (_, n) => `how do i change the address of order ${n} before it is sent`,
)

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
  const delays = await delaysWhile(() => model.load())
  return {
    fault: 'the worker is started and loads its model',
    expected: 'once',
    measured: `${delays}; ready after ${ms(performance.now() - began)}`,
  }
}

async function underWay(): Promise<Figure> {
  const idle = await delaysWhile(() => pause(SECONDS * 1000))
  const busy = await delaysWhile(() => embedFor(16))
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
 * How late a timer of one millisecond is meanwhile. Other work of the machine makes it late too:
 * what it is without embedding, at the same time, is what to compare with.
 */
async function delaysWhile(work: () => Promise<unknown>): Promise<string> {
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  await work()
  delays.disable()
  const late = (percentile: number): string =>
    `${Math.max(0, delays.percentile(percentile) / 1e6 - 1).toFixed(2)} ms`
  return `worst ${late(100)}, p99.9 ${late(99.9)}`
}
