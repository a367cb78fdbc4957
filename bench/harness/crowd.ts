import type { Reading } from './contender.ts'
import type { HttpConnection, RawAnswer } from './http-connection.ts'
import { inTime } from './load.ts'
import { quantile } from './statistics.ts'

/** Requests that come all at once. */
export interface Crowd {
  /** One for each request. */
  readonly connections: readonly HttpConnection[]
  readonly next: () => Buffer
  readonly processorTime: () => number
}

/** Longest that the last of them may wait, in milliseconds. */
const LAST_MS = 120_000

/**
 * Asks once on each connection, all at once. Reads `lastMs`, until the last has its answer, and
 * `p50Ms`; `cpuUs` of the servers for a request; and `refused`, how many were answered with
 * anything but 200.
 */
export async function crowded({ connections, next, processorTime }: Crowd): Promise<Reading> {
  const before = processorTime()
  const began = performance.now()
  const answers = connections.map(async (connection) => {
    const { status } = await answerOrNone(connection, next())
    return { status, ms: performance.now() - began }
  })
  const all = await inTime(Promise.all(answers), LAST_MS)
  const times = all.map(({ ms }) => ms)
  return {
    lastMs: Math.max(...times),
    p50Ms: quantile(times, 0.5),
    cpuUs: (processorTime() - before) / all.length,
    refused: all.filter(({ status }) => status !== 200).length,
  }
}

/** A connection that is cut is an answer too: with status 0. */
async function answerOrNone(
  connection: HttpConnection,
  request: Buffer,
): Promise<Pick<RawAnswer, 'status'>> {
  try {
    return await connection.answerTo(request)
  } catch {
    return { status: 0 }
  }
}
