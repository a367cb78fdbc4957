import type { Reading } from './contender.ts'
import type { HttpConnection, RawAnswer } from './http-connection.ts'
import { ownProcessorTime } from './processor-time.ts'
import { quantile } from './statistics.ts'

/** Load on one or several servers. */
export interface Load {
  readonly connections: readonly HttpConnection[]
  /** The next request. */
  readonly next: () => Buffer
  /** Processor time of the servers together so far, in microseconds; NaN where nobody knows. */
  readonly processorTime: () => number
  /**
   * How long to ask for: milliseconds of the servers' processor time, so that a machine with
   * other things to do makes it take longer and not coarser; {@link PATIENCE} times as long at most.
   */
  readonly ms: number
  /** How often to ask at most; default: no bound. */
  readonly atMost?: number
}

/** How much longer than its processor time a round may take. */
const PATIENCE = 6

/** How often it is looked how long it has been, in milliseconds: as often as the system counts. */
const LOOK_MS = 10

/** Longest wait for the last answers of a round, in milliseconds. */
const LATE_MS = 30_000

/**
 * Asks on all connections, the next as soon as there is an answer. Reads `requests`; `perSecond`;
 * `cpuUs` of the servers for a request; `p50Us` and `p99Us` from asking to the whole answer; and
 * in percent of a core how busy servers (`serverBusy`) and this process (`askerBusy`) were.
 * @throws {Error} where an answer is anything but 200.
 */
export async function loaded(load: Load): Promise<Reading> {
  const { connections, processorTime, ms } = load
  const own = ownProcessorTime()
  const before = processorTime()
  const began = performance.now()
  const course: Course = { over: false, took: [] }
  const looking = setInterval(() => {
    const passed = performance.now() - began
    const used = (processorTime() - before) / 1000
    course.over = passed > ms * PATIENCE || (Number.isNaN(used) ? passed : used) > ms
  }, LOOK_MS)
  const asking = connections.map((connection) => askUntilOver(connection, load, course))
  try {
    await inTime(Promise.all(asking), ms * PATIENCE + LATE_MS)
  } finally {
    clearInterval(looking)
  }
  const wallUs = (performance.now() - began) * 1000
  const figures = figuresOf(course.took, processorTime() - before, wallUs)
  return { ...figures, askerBusy: ((ownProcessorTime() - own) / wallUs) * 100 }
}

function figuresOf(took: readonly number[], cpu: number, wallUs: number): Reading {
  return {
    requests: took.length,
    perSecond: (took.length / wallUs) * 1_000_000,
    cpuUs: cpu / took.length,
    p50Us: quantile(took, 0.5),
    p99Us: quantile(took, 0.99),
    serverBusy: (cpu / wallUs) * 100,
  }
}

/** How a round goes. */
interface Course {
  over: boolean
  /** Microseconds of each answer. */
  readonly took: number[]
}

function askUntilOver(connection: HttpConnection, load: Load, course: Course): Promise<void> {
  const { next, atMost = Number.POSITIVE_INFINITY } = load
  return new Promise((resolve, reject) => {
    let began = performance.now()
    const answered = ({ status, head }: RawAnswer): void => {
      const now = performance.now()
      course.took.push((now - began) * 1000)
      if (status !== 200) reject(new Error(`answered with: ${head}`))
      else if (course.over || course.took.length >= atMost) resolve()
      else ask(now)
    }
    const ask = (now: number): void => {
      began = now
      connection.ask(next(), answered, reject)
    }
    ask(began)
  })
}

/** Rejects where something takes longer than so many milliseconds. */
export async function inTime<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`nothing came for ${ms} ms`)), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
