import { type Step } from '../../domain/metrics.ts';
import { type MetricsBook } from '../../domain/metrics-book.ts';
/** The hash of all-time totals. */
export declare const TOTALS_KEY = "llm:cache:metrics";
/**
 * The hash of marks: by process, the number of the batch that it has counted last, and
 * when. It does not expire, for a server short of memory evicts first what does; a mark
 * that is gone while its counts are there would have them counted again.
 */
export declare const MARKS_KEY: string;
/** The hash of a bucket. The braces put it on the totals' slot of a Cluster, so that one script reaches all. */
export declare function bucketKey(step: Step, at: number): string;
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
export declare const FLUSH_SCRIPT = "\nlocal process, number, before = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])\nlocal now = tonumber(redis.call('TIME')[1])\nlocal mark = redis.call('HGET', KEYS[1], process)\nlocal counted = tonumber(string.match(mark or '0', '^%d+'))\nif redis.call('EXISTS', KEYS[1]) == 0 and redis.call('EXISTS', KEYS[2]) == 1 then\n  counted = tonumber(ARGV[4])\nend\nif counted >= number or counted < before then return counted end\nif number == 1 then\n  local marks = redis.call('HGETALL', KEYS[1])\n  for i = 1, #marks, 2 do\n    local since = now - tonumber(string.match(marks[i + 1], '%d+$'))\n    if since > tonumber(ARGV[5]) then redis.call('HDEL', KEYS[1], marks[i]) end\n  end\nend\nredis.call('HSET', KEYS[1], process, number .. ' ' .. now)\nlocal limit, at = tonumber(ARGV[6]), 7\nfor i = 2, #KEYS do\n  local key, expiry, groups = KEYS[i], tonumber(ARGV[at]), tonumber(ARGV[at + 1])\n  local full = redis.call('HLEN', key) >= limit\n  at = at + 2\n  for _ = 1, groups do\n    local suffix, last = ARGV[at], at + 1 + 2 * tonumber(ARGV[at + 2])\n    if full and suffix ~= ARGV[at + 1] then\n      local known = 0\n      for f = at + 3, last, 2 do known = known + redis.call('HEXISTS', key, ARGV[f] .. suffix) end\n      if known == 0 then suffix = ARGV[at + 1] end\n    end\n    for f = at + 3, last, 2 do redis.call('HINCRBY', key, ARGV[f] .. suffix, ARGV[f + 1]) end\n    at = last + 2\n  end\n  if expiry > 0 then redis.call('EXPIRE', key, expiry) end\nend\nreturn number";
/** What has left the book, numbered by its process from 1 on: writing it again is harmless. */
export interface Batch {
    readonly number: number;
    readonly book: MetricsBook;
}
/** Where a batch stands in its process's line. */
export interface BatchPlace {
    readonly process: string;
    /** The number that must have been counted before it; 0 where nothing is left that could be. */
    readonly before: number;
    /** The highest number that Redis has ever acknowledged. */
    readonly acknowledged: number;
}
/** Keys and arguments of {@link FLUSH_SCRIPT} for a batch. */
export declare function flushArguments({ number, book }: Batch, { process, before, acknowledged }: BatchPlace): {
    keys: string[];
    values: (string | number)[];
};
