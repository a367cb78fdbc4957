import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** The core that a measured server has to itself; everybody else is on the others. */
const SERVER_CORE = 1

const CORES = availableParallelism()

const canPin: boolean =
  CORES > 1 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** What to say of figures where servers had no core to themselves. */
export function pinningNotes(): readonly string[] {
  return canPin ? [] : ['Servers had no core to themselves: there is only one, or no taskset.']
}

/** Keeps this process, and what it starts from now on, off the core of the measured server. */
export function leaveServerCore(): void {
  if (!canPin) return
  const others = CORES === 2 ? '0' : `0,${SERVER_CORE + 1}-${CORES - 1}`
  spawnSync('taskset', ['-acp', others, String(process.pid)], { stdio: 'ignore' })
}

/** A command that runs on the core of the measured server. */
export function onServerCore(command: readonly string[]): readonly string[] {
  return canPin ? ['taskset', '-c', String(SERVER_CORE), ...command] : command
}
