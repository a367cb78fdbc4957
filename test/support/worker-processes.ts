import { existsSync, readFileSync } from 'node:fs'

/** The processes that this one has started and that are still there, oldest first. */
export function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`
  if (!existsSync(file)) return []
  return (readFileSync(file, 'utf8').match(/\d+/g) ?? []).map(Number).filter(isAlive)
}

/** Whether a process is there, and is more than the memory of one that has ended. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
