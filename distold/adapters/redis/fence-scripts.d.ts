/**
 * Scripts about one bucket. KEYS[1] is its position: microseconds of the server's clock when
 * its latest invalidation took effect, kept growing by force, as text; absent is 0. KEYS[2]
 * holds its invalidations by position: `o` while entries may be left of it (open) or `s` when
 * none are (settled), then id, `|`, filter as JSON.
 */
/**
 * Puts an invalidation into force, once, however often it is sent. ARGV: id, `|`, filter; and
 * a channel, where listeners are to be woken; one who may not publish is found out by polling.
 * Beyond {@link REMEMBERED} the oldest half turns into two that shut out everything: what
 * began before the last of them, and what is stored from before the last open one.
 */
export declare const RAISE_SCRIPT: string;
/** Notes that nothing is left of an invalidation. ARGV: as for raising it. */
export declare const SETTLE_SCRIPT = "\nlocal position = redis.call('ZSCORE', KEYS[2], 'o' .. ARGV[1])\nif not position then return 0 end\nredis.call('ZREM', KEYS[2], 'o' .. ARGV[1])\nredis.call('ZADD', KEYS[2], position, 's' .. ARGV[1])\nreturn 1";
/**
 * Tells what has happened since a position. ARGV: the position. Gives the position now,
 * whether the one given is still part of the line, then invalidations and their positions.
 */
export declare const LEARN_SCRIPT = "\nlocal position = redis.call('GET', KEYS[1]) or '0'\nlocal known = redis.call('ZCOUNT', KEYS[2], ARGV[1], ARGV[1])\nlocal news = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. ARGV[1], '+inf', 'WITHSCORES')\nreturn {position, known, news}";
/**
 * Stores an entry, provided that no invalidation has happened in its bucket since the writer
 * looked: one that lands late, after its writer gave it up, is refused. KEYS: position, entry.
 * ARGV: the position that the writer knows, the entry, its expiry in milliseconds.
 */
export declare const STORE_SCRIPT = "\nif (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end\nredis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])\nreturn 1";
/**
 * Does the same, provided that what is there is still what the writer has compared with. ARGV:
 * those of storing, then the SHA-1 of what was there, empty for nothing.
 */
export declare const RESTORE_SCRIPT = "\nif (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end\nlocal there = redis.call('MGET', KEYS[2])[1]\nif (there and redis.sha1hex(there) or '') ~= ARGV[4] then return 2 end\nredis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])\nreturn 1";
/** Reads no more of an entry than it may have. KEYS: entry, position. ARGV: the last byte. */
export declare const READ_SCRIPT = "\nlocal position = redis.call('GET', KEYS[2])\nlocal bytes = redis.pcall('GETRANGE', KEYS[1], 0, ARGV[1])\nreturn {type(bytes) == 'string' and bytes or '', position}";
