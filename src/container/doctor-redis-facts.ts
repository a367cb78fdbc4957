import type { Redis } from 'ioredis'
import { translated } from '../adapters/redis/redis-failure.ts'

/** What was learned from one server. Durations in milliseconds. */
export interface RedisFacts {
  /** Such as `127.0.0.1:6379`. */
  readonly address: string
  /** Every field of INFO by its name. */
  readonly info: ReadonlyMap<string, string>
  /** How long each of some PINGs took. */
  readonly pings: readonly number[]
  /** How far the server's clock is ahead of ours, give or take {@link skewWithin}. */
  readonly skewMs: number
  readonly skewWithin: number
}

/** How often a server is pinged. */
const PINGS = 20

/** Asks one server, which takes some 23 round trips. */
export async function redisFacts(server: Redis): Promise<RedisFacts> {
  const { host = '', port = 0 } = server.options
  const pings = await pingTimes(server)
  const skew = await clockSkew(server)
  const info = parsedInfo(await translated(() => server.info()))
  return { address: `${host}:${port}`, info, pings, ...skew }
}

async function pingTimes(server: Redis): Promise<readonly number[]> {
  // The first one pays for what has not been used yet.
  await translated(() => server.ping())
  const times: number[] = []
  while (times.length < PINGS) {
    const began = performance.now()
    await translated(() => server.ping())
    times.push(performance.now() - began)
  }
  return times
}

/** The server's time was read at some moment of the round trip; the middle is wrong by half of it at most. */
async function clockSkew(server: Redis): Promise<Pick<RedisFacts, 'skewMs' | 'skewWithin'>> {
  const [before, began] = [Date.now(), performance.now()]
  const [seconds, micros] = await translated(() => server.time())
  const half = (performance.now() - began) / 2
  const skewMs = Number(seconds) * 1000 + Number(micros) / 1000 - (before + half)
  // Our own clock is read in whole milliseconds.
  return { skewMs, skewWithin: half + 1 }
}

/** INFO as `name:value` per line, under headings that begin with `#`. */
export function parsedInfo(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/\r?\n/).flatMap((line): readonly (readonly [string, string])[] => {
    const colon = line.indexOf(':')
    return line.startsWith('#') || colon < 1
      ? []
      : [[line.slice(0, colon), line.slice(colon + 1)] as const]
  })
  return new Map(pairs)
}
