import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createHistogram, type Histogram } from 'node:perf_hooks'
import { EmbeddedModel } from '../../src/adapters/semantic/embedded-model.ts'
import { type Figure, ms, pause } from './figure.ts'

const SECONDS = 10
const BOUND_MS = 2
const QUESTIONS: readonly string[] = Array.from(
  { length: 1000 },
  (_, n) => `how do i change the address of order ${n} before it is sent`,
)

/** What this program is called with where it is to do nothing but embed. */
const EMBED = 'embed'

const model = new EmbeddedModel()
await (process.argv[2] === EMBED ? embedFor(16) : printFigures())
await model.close()

/** Prints how embedding without a pause weighs on the event loop, and how long it takes, as a table. */
async function printFigures(): Promise<void> {
  process.stdout.write('| what | expected | measured |\n|---|---|---|\n')
  for (const measure of [starting, underWay, alone, together]) {
    const { fault, expected, measured } = await measure()
    process.stdout.write(`| ${fault} | ${expected} | ${measured} |\n`)
  }
}

async function starting(): Promise<Figure> {
  const began = performance.now()
  const busy = await busyWhile(() => model.load())
  return {
    fault: 'the worker is started and loads its model',
    expected: 'once',
    measured: `${busy}; ready after ${ms(performance.now() - began)}`,
  }
}

async function underWay(): Promise<Figure> {
  const idle = await busyWhile(() => pause(SECONDS * 1000))
  const elsewhere = await busyWhile(embedElsewhere)
  const here = await busyWhile(() => embedFor(16))
  return {
    fault: `texts are embedded without a pause, 16 at a time, for ${SECONDS} s`,
    expected: `p99 of what blocks the event loop is below ${BOUND_MS} ms`,
    measured: `${here}; where another process embeds them, ${elsewhere}; without, ${idle}`,
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

/** The same load on the machine, from another process. */
async function embedElsewhere(): Promise<void> {
  const other: ChildProcess = spawn(process.execPath, [import.meta.filename, EMBED])
  await once(other, 'exit')
}

/**
 * For how long the event loop was busy at a time meanwhile: what it did not spend on waiting for events
 * between two looks, which are a millisecond apart where nothing holds them up. Most of a long time is spent
 * on waiting for a processor, as other threads and other machines have them; what the loop itself worked is its
 * thread's processor time, its share in collecting garbage included.
 */
async function busyWhile(work: () => Promise<unknown>): Promise<string> {
  const busy = createHistogram()
  const worked = createHistogram()
  let last = { busyMs: performance.eventLoopUtilization().active, workedUs: workedUs() }
  const look = setInterval(() => {
    const now = { busyMs: performance.eventLoopUtilization().active, workedUs: workedUs() }
    busy.record(Math.max(1, Math.round((now.busyMs - last.busyMs) * 1e6)))
    worked.record(Math.max(1, Math.round((now.workedUs - last.workedUs) * 1e3)))
    last = now
  }, 1)
  await work()
  clearInterval(look)
  return `${summary(busy)} (worked: ${summary(worked)})`
}

/** What this thread has worked, in microseconds. */
function workedUs(): number {
  const { user, system } = process.threadCpuUsage()
  return user + system
}

function summary(times: Histogram): string {
  const at = (share: number): string => ms(times.percentile(share) / 1e6)
  return `p99 ${at(99)}, p99.9 ${at(99.9)}, ${ms(times.max / 1e6)} at most`
}
