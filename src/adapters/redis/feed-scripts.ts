/**
 * Notes that a process with memory of its own has taken in everything up to a position, and
 * until when it may go on without coming back. The list does not expire, as what does may be
 * evicted; of more than it ever has, those whose time has run out go. KEYS: the processes. ARGV:
 * process, position, milliseconds.
 */
export const CONFIRM_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ARGV[3]) .. ':' .. ARGV[2])
if redis.call('HLEN', KEYS[1]) <= 256 then return 1 end
local processes = redis.call('HGETALL', KEYS[1])
for i = 1, #processes, 2 do
  if tonumber(string.match(processes[i + 1], '%d+')) < now then
    redis.call('HDEL', KEYS[1], processes[i])
  end
end
return 1`

/**
 * Counts the processes with memory of their own that have not taken in everything up to a
 * position, those left aside whose time has run out. KEYS: the processes. ARGV: the position,
 * and the process that asks, which knows.
 */
export const UNAWARE_SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local processes = redis.call('HGETALL', KEYS[1])
local unaware = 0
for i = 1, #processes, 2 do
  local ending, position = string.match(processes[i + 1], '(%d+):(%d+)')
  if tonumber(ending) < now then
    redis.call('HDEL', KEYS[1], processes[i])
  elseif processes[i] ~= ARGV[2] and tonumber(position) < tonumber(ARGV[1]) then
    unaware = unaware + 1
  end
end
return unaware`
