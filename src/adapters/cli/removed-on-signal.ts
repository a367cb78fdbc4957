import { rmSync } from 'node:fs'

/** By which a process is told to end: by whoever sits before it, by whoever runs it, or as the terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Has a file removed where this process is told to end; it then ends at once, by that signal.
 * Returns how to leave that off.
 */
export function removedOnSignal(file: string): () => void {
  const leave = (): void => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals): void => {
    leave()
    try {
      rmSync(file, { force: true })
    } finally {
      process.kill(process.pid, signal)
    }
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return leave
}
