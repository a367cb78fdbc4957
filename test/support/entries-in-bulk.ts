import type { Redis } from 'ioredis'

const FILL = `
for n = ARGV[1], ARGV[2] do
  redis.call('SET', ARGV[3] .. string.format('%064x', n), ARGV[4], 'PX', 3600000)
end`

/** So many are set by one script. */
const BATCH = 20_000

/** Puts values of 800 bytes under so many names of entries, of one tenant, namespace and model. */
export async function fillWithEntries(client: Redis, count: number): Promise<void> {
  const scope = ['a', 'b', 'c'].map((letter) => letter.repeat(32)).join(':')
  const value = 'x'.repeat(800)
  for (let first = 0; first < count; first += BATCH) {
    const last = Math.min(first + BATCH, count) - 1
    await client.eval(FILL, 0, first, last, `llm:cache:entry:${scope}:`, value)
  }
}
