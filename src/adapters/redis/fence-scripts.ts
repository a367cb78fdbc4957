/** How many invalidations a bucket remembers before the oldest are folded into one. */
const REMEMBERED = 256

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
export const RAISE_SCRIPT: string = `
local open, settled = 'o' .. ARGV[1], 's' .. ARGV[1]
local there = redis.call('ZSCORE', KEYS[2], open) or redis.call('ZSCORE', KEYS[2], settled)
if there then return string.format('%.0f', there) end
local time = redis.call('TIME')
local position = time[1] * 1000000 + time[2]
local last = tonumber(redis.call('GET', KEYS[1]) or '0')
if position <= last then position = last + 1 end
position = string.format('%.0f', position)
redis.call('SET', KEYS[1], position)
redis.call('ZADD', KEYS[2], position, open)
if redis.call('ZCARD', KEYS[2]) > ${REMEMBERED} then
  local gone = redis.call('ZPOPMIN', KEYS[2], ${REMEMBERED / 2})
  for i = 1, #gone, 2 do
    if string.sub(gone[i], 1, 1) == 'o' then redis.call('ZADD', KEYS[2], gone[i + 1], 'o|{}') end
  end
  redis.call('ZADD', KEYS[2], gone[#gone], 's|{}')
end
if ARGV[2] then redis.pcall('PUBLISH', ARGV[2], position) end
return position`

/** Notes that nothing is left of an invalidation. ARGV: as for raising it. */
export const SETTLE_SCRIPT = `
local position = redis.call('ZSCORE', KEYS[2], 'o' .. ARGV[1])
if not position then return 0 end
redis.call('ZREM', KEYS[2], 'o' .. ARGV[1])
redis.call('ZADD', KEYS[2], position, 's' .. ARGV[1])
return 1`

/**
 * Tells what has happened since a position. ARGV: the position. Gives the position now,
 * whether the one given is still part of the line, then invalidations and their positions.
 */
export const LEARN_SCRIPT = `
local position = redis.call('GET', KEYS[1]) or '0'
local known = redis.call('ZCOUNT', KEYS[2], ARGV[1], ARGV[1])
local news = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. ARGV[1], '+inf', 'WITHSCORES')
return {position, known, news}`

/**
 * Stores an entry, provided that no invalidation has happened in its bucket since the writer
 * looked: one that lands late, after its writer gave it up, is refused. KEYS: position, entry.
 * ARGV: the position that the writer knows, the entry, its expiry in milliseconds.
 */
export const STORE_SCRIPT = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
return 1`

/**
 * Does the same, provided that what is there is still what the writer has compared with. ARGV:
 * those of storing, then the SHA-1 of what was there, empty for nothing.
 */
export const RESTORE_SCRIPT = `
if (redis.call('GET', KEYS[1]) or '0') ~= ARGV[1] then return 0 end
local there = redis.call('MGET', KEYS[2])[1]
if (there and redis.sha1hex(there) or '') ~= ARGV[4] then return 2 end
redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
return 1`

/** Reads no more of an entry than it may have. KEYS: entry, position. ARGV: the last byte. */
export const READ_SCRIPT = `
local position = redis.call('GET', KEYS[2])
local bytes = redis.pcall('GETRANGE', KEYS[1], 0, ARGV[1])
return {type(bytes) == 'string' and bytes or '', position}`
