import { setTimeout as pause } from 'node:timers/promises'
import type { Reading } from './contender.ts'
import { nowUs } from './cpu-profile.ts'
import { HttpConnection } from './http-connection.ts'
import { inTime } from './load.ts'
import { type ServerCommand, ServerProcess } from './server-process.ts'

/** Longest wait for a first answer, in milliseconds. */
const FIRST_MS = 20_000

/**
 * Starts a server, asks it as soon as it accepts a connection, and stops it. Reads `firstMs`,
 * from the start of its process to the whole answer, `cpuMs`, its processor time by then, and `answeredUs`,
 * when that was on the clock of profiles.
 */
export async function firstAnswer(command: ServerCommand, request: Buffer): Promise<Reading> {
  const began = performance.now()
  const server = new ServerProcess(command)
  try {
    await server.accepts()
    const status = await inTime(statusOf(server.port, request), FIRST_MS)
    const firstMs = performance.now() - began
    const cpuMs = server.processorTime() / 1000
    const answeredUs = nowUs()
    if (status !== 200) throw new Error(`the first answer is ${status}`)
    // What it puts by for the next start, it may need a moment for.
    await pause(20)
    return { firstMs, cpuMs, answeredUs }
  } finally {
    await server.stop()
  }
}

async function statusOf(port: number, request: Buffer): Promise<number> {
  const connection = await HttpConnection.open(port)
  try {
    return (await connection.answerTo(request)).status
  } finally {
    connection.close()
  }
}
