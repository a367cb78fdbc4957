/**
 * Notes that a process with memory of its own has taken in everything up to a position, and
 * until when it may go on without coming back. The list does not expire, as what does may be
 * evicted; of more than it ever has, those whose time has run out go. KEYS: the processes. ARGV:
 * process, position, milliseconds.
 */
export declare const CONFIRM_SCRIPT = "\nlocal time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\nredis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', now + ARGV[3]) .. ':' .. ARGV[2])\nif redis.call('HLEN', KEYS[1]) <= 256 then return 1 end\nlocal processes = redis.call('HGETALL', KEYS[1])\nfor i = 1, #processes, 2 do\n  if tonumber(string.match(processes[i + 1], '%d+')) < now then\n    redis.call('HDEL', KEYS[1], processes[i])\n  end\nend\nreturn 1";
/**
 * Counts the processes with memory of their own that have not taken in everything up to a
 * position, those left aside whose time has run out. KEYS: the processes. ARGV: the position,
 * and the process that asks, which knows.
 */
export declare const UNAWARE_SCRIPT = "\nlocal time = redis.call('TIME')\nlocal now = time[1] * 1000 + math.floor(time[2] / 1000)\nlocal processes = redis.call('HGETALL', KEYS[1])\nlocal unaware = 0\nfor i = 1, #processes, 2 do\n  local ending, position = string.match(processes[i + 1], '(%d+):(%d+)')\n  if tonumber(ending) < now then\n    redis.call('HDEL', KEYS[1], processes[i])\n  elseif processes[i] ~= ARGV[2] and tonumber(position) < tonumber(ARGV[1]) then\n    unaware = unaware + 1\n  end\nend\nreturn unaware";
