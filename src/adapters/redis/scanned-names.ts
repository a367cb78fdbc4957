import type { Redis } from 'ioredis'
import { answeredOtherwise, translated } from './redis-failure.ts'

/** How many keys a SCAN looks at per step: it and the UNLINK of as many hold others up for half a millisecond. */
const SCAN_COUNT = 100

/**
 * Names on one server that match a pattern, a page at a time; the next is asked for when the
 * reader wants it. Throws `CacheUnavailableError` where the server does not answer.
 */
export async function* scannedNames(
  server: Pick<Redis, 'scan'>,
  pattern: string,
): AsyncGenerator<readonly string[], void, undefined> {
  let cursor = '0'
  do {
    const at = cursor
    const page: unknown = await translated(() =>
      server.scan(at, 'MATCH', pattern, 'COUNT', SCAN_COUNT),
    )
    if (!isPage(page)) throw answeredOtherwise()
    yield page[1]
    cursor = page[0]
  } while (cursor !== '0')
}

/** With a cursor that is none the walk would never end. */
function isPage(reply: unknown): reply is readonly [cursor: string, names: readonly string[]] {
  if (!Array.isArray(reply) || reply.length !== 2) return false
  const [cursor, names] = reply
  return typeof cursor === 'string' && /^\d+$/.test(cursor) && Array.isArray(names)
}
