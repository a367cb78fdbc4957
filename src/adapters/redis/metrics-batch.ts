import { type Increments, RETENTION_MS, type Step } from '../../domain/metrics.ts'
import { type MetricsBook, STEPS } from '../../domain/metrics-book.ts'

/** The hash of all-time totals. */
export const TOTALS_KEY = 'llm:cache:metrics'

/** How long Redis remembers which batch of a process it has counted last, in seconds: a week. */
const MARK_SECONDS = 604_800

/** The hash of a bucket. The braces put it on the totals' slot of a Cluster, so that one script reaches all. */
export function bucketKey(step: Step, at: number): string {
  return `{${TOTALS_KEY}}:${step}:${at}`
}

/**
 * Adds a batch up, unless it has been counted before: batches are numbered by process,
 * and a process has one under way at a time. KEYS: the mark of the process, then the
 * hashes. ARGV: the number, the mark's expiry in seconds, then per hash its expiry in
 * seconds (0 for none), how many fields, and field and increment of each.
 */
export const FLUSH_SCRIPT = `
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
local at = 3
for i = 2, #KEYS do
  local expiry, fields = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  at = at + 2
  for _ = 1, fields do
    redis.call('HINCRBY', KEYS[i], ARGV[at], ARGV[at + 1])
    at = at + 2
  end
  if expiry > 0 then redis.call('EXPIRE', KEYS[i], expiry) end
end
return 1`

/** Keys and arguments of {@link FLUSH_SCRIPT} for a batch. */
export function flushArguments(
  process: string,
  number: number,
  book: MetricsBook,
): { keys: string[]; values: (string | number)[] } {
  const keys = [`{${TOTALS_KEY}}:flushed:${process}`, TOTALS_KEY]
  const values: (string | number)[] = [number, MARK_SECONDS, 0, ...fieldsOf(book.totals)]
  for (const step of STEPS) {
    for (const { at, counts } of book.buckets(step)) {
      keys.push(bucketKey(step, at))
      values.push(Math.ceil(RETENTION_MS[step] / 1000), ...fieldsOf(counts))
    }
  }
  return { keys, values }
}

/** Count of fields, then each with its increment, rounded: Redis adds integers up exactly. */
function fieldsOf(counts: Increments): (string | number)[] {
  const fields = Object.entries(counts).map(([name, value]) => [name, Math.round(value)])
  return [fields.length, ...fields.flat()]
}
