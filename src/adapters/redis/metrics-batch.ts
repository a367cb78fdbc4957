import { RETENTION_MS, type Step } from '../../domain/metrics.ts'
import { type MetricsBook, STEPS } from '../../domain/metrics-book.ts'
import type { Tally } from '../../domain/tally.ts'
import { fieldGroups } from './metrics-fields.ts'

/** The hash of all-time totals. */
export const TOTALS_KEY = 'llm:cache:metrics'

/**
 * The hash of marks: by process, the number of the batch that it has counted last, and
 * when. It does not expire, for a server short of memory evicts first what does; a mark
 * that is gone while its counts are there would have them counted again.
 */
export const MARKS_KEY: string = `{${TOTALS_KEY}}:flushed`

/** How long the mark of a process that writes no more is kept, in seconds: a week. */
const MARK_SECONDS = 604_800

/**
 * Most fields of a hash, give or take a batch's; beyond it, names that the hash does not
 * hold count as `other`. It is what bounds the names of many processes together.
 */
const MAX_FIELDS = 4096

/** The hash of a bucket. The braces put it on the totals' slot of a Cluster, so that one script reaches all. */
export function bucketKey(step: Step, at: number): string {
  return `{${TOTALS_KEY}}:${step}:${at}`
}

/**
 * Counts a batch where it is next in line, and returns the number of the last batch of
 * its process that is counted. Marks and counts are written together, so whatever Redis
 * loses, the marks tell what it still has. They are taken for lost by themselves, their
 * counts not, where there are totals and no marks at all.
 *
 * KEYS: the marks, the totals, then the hashes of buckets. ARGV: the process; the batch's
 * number; the number that must have been counted before it, 0 where nothing is left that
 * could be; the highest number acknowledged; a mark's life in seconds; most fields of a hash;
 * then for each hash from the totals on its expiry in seconds (0 for none), how many
 * groups of fields, and of each the suffix, the other suffix, how many fields, and counter
 * and increment of each.
 */
export const FLUSH_SCRIPT = `
local process, number, before = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local now = tonumber(redis.call('TIME')[1])
local mark = redis.call('HGET', KEYS[1], process)
local counted = tonumber(string.match(mark or '0', '^%d+'))
if redis.call('EXISTS', KEYS[1]) == 0 and redis.call('EXISTS', KEYS[2]) == 1 then
  counted = tonumber(ARGV[4])
end
if counted >= number or counted < before then return counted end
if number == 1 then
  local marks = redis.call('HGETALL', KEYS[1])
  for i = 1, #marks, 2 do
    local since = now - tonumber(string.match(marks[i + 1], '%d+$'))
    if since > tonumber(ARGV[5]) then redis.call('HDEL', KEYS[1], marks[i]) end
  end
end
redis.call('HSET', KEYS[1], process, number .. ' ' .. now)
local limit, at = tonumber(ARGV[6]), 7
for i = 2, #KEYS do
  local key, expiry, groups = KEYS[i], tonumber(ARGV[at]), tonumber(ARGV[at + 1])
  local full = redis.call('HLEN', key) >= limit
  at = at + 2
  for _ = 1, groups do
    local suffix, last = ARGV[at], at + 1 + 2 * tonumber(ARGV[at + 2])
    if full and suffix ~= ARGV[at + 1] then
      local known = 0
      for f = at + 3, last, 2 do known = known + redis.call('HEXISTS', key, ARGV[f] .. suffix) end
      if known == 0 then suffix = ARGV[at + 1] end
    end
    for f = at + 3, last, 2 do redis.call('HINCRBY', key, ARGV[f] .. suffix, ARGV[f + 1]) end
    at = last + 2
  end
  if expiry > 0 then redis.call('EXPIRE', key, expiry) end
end
return number`

/** What has left the book, numbered by its process from 1 on: writing it again is harmless. */
export interface Batch {
  readonly number: number
  readonly book: MetricsBook
}

/** Where a batch stands in its process's line. */
export interface BatchPlace {
  readonly process: string
  /** The number that must have been counted before it; 0 where nothing is left that could be. */
  readonly before: number
  /** The highest number that Redis has ever acknowledged. */
  readonly acknowledged: number
}

/** Keys and arguments of {@link FLUSH_SCRIPT} for a batch. */
export function flushArguments(
  { number, book }: Batch,
  { process, before, acknowledged }: BatchPlace,
): { keys: string[]; values: (string | number)[] } {
  const keys = [MARKS_KEY, TOTALS_KEY]
  const values = [process, number, before, acknowledged, MARK_SECONDS, MAX_FIELDS]
  values.push(0, ...groupArguments(book.totals))
  for (const step of STEPS) {
    for (const bucket of book.buckets(step)) {
      keys.push(bucketKey(step, bucket.at))
      values.push(Math.ceil(RETENTION_MS[step] / 1000), ...groupArguments(bucket))
    }
  }
  return { keys, values }
}

/** Largest increment that is written: one that Redis cannot add would spoil its whole batch. */
const MAX_INCREMENT = 1e15

/** Count of groups, then each; increments are whole, for Redis adds integers up exactly. */
function groupArguments(tally: Tally): (string | number)[] {
  const groups = fieldGroups(tally).map(({ suffix, otherSuffix, counts }) => {
    const fields = Object.entries(counts).map(([name, sum]) => [name, Math.min(sum, MAX_INCREMENT)])
    return [suffix, otherSuffix, fields.length, ...fields.flat()]
  })
  return [groups.length, ...groups.flat()]
}
