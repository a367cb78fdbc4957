import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

let ticksPerSecond: number | undefined

/** Processor time of this process so far, all its threads, in microseconds. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/**
 * Processor time of another process so far, its threads included and its children not, in
 * microseconds; known to a hundredth of a second. Linux alone says it; NaN elsewhere.
 */
export function processorTimeOf(pid: number): number {
  try {
    // What stands before the last bracket is the command's name, which may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / clockTicks()
  } catch {
    return Number.NaN
  }
}

function clockTicks(): number {
  ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return ticksPerSecond
}
