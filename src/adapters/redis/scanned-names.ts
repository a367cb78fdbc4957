import type { Redis } from 'ioredis'
import { translated } from './redis-failure.ts'

/** How many keys a SCAN looks at per step: it and the UNLINK of as many hold others up for half a millisecond. */
const SCAN_COUNT = 100

/**
 * Names on one server that match a pattern, a page at a time; the next is asked for when the
 * reader wants it. Throws `CacheUnavailableError` where the server does not answer.
 */
export async function* scannedNames(
  server: Redis,
  pattern: string,
): AsyncGenerator<readonly string[], void, undefined> {
  let cursor = '0'
  do {
    const at = cursor
    const [next, names] = await translated(() =>
      server.scan(at, 'MATCH', pattern, 'COUNT', SCAN_COUNT),
    )
    yield names
    cursor = next
  } while (cursor !== '0')
}
