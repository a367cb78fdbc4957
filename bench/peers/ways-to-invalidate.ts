import type { Way } from '../harness/invalidating.ts'

const PATTERN = 'llm:cache:entry:*'

/** How many names go into one command. */
const AT_ONCE = 1000

/** Reprise: nothing is given any more at once, and entries go in the background of that. */
export const byReprise: Way = async ({ one, stillGiven }, inEffect) => {
  const gone = one.invalidate.execute({ all: true })
  while (await stillGiven());
  inEffect()
  const { complete } = await gone
  if (!complete) throw new Error('the invalidation was not complete')
}

/** What is found first when one looks for a way: KEYS, and DEL of what it lists. */
export const byKeysAndDel: Way = async ({ client }, inEffect) => {
  const names = await client.keys(PATTERN)
  for (let at = 0; at < names.length; at += AT_ONCE)
    await client.del(...names.slice(at, at + AT_ONCE))
  inEffect()
}

/** The careful way: SCAN, and UNLINK of each page. */
export const byScanAndUnlink: Way = async ({ client }, inEffect) => {
  let cursor = '0'
  do {
    const [next, names] = await client.scan(cursor, 'MATCH', PATTERN, 'COUNT', AT_ONCE)
    if (names.length > 0) await client.unlink(...names)
    cursor = next
  } while (cursor !== '0')
  inEffect()
}
