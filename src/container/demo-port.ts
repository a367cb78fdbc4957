import { once } from 'node:events'
import { createServer } from 'node:net'

/** Systems give ports from 32768 on to whoever asks for any, also while a server is down that is to come back. */
const LEAST = 10_000
const MOST = 32_767

/** How many ports are tried. */
const MOST_TRIES = 100

/**
 * A port of loopback that was free a moment ago, and that the system gives to nobody by itself.
 * @throws {Error} where a hundred ports are in use.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const port = LEAST + Math.floor(Math.random() * (MOST - LEAST))
    if (await isFree(port)) return port
  }
  throw new Error('no port is free')
}

/** Whether nobody listens on a port of loopback. */
export async function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen(port, '127.0.0.1')
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    await new Promise((resolve) => probe.close(resolve))
  }
}
