import type { DemoInterruption, DemoParts } from '../adapters/cli/demo-parts.ts'
import { STOP_SIGNALS } from './stop-signals.ts'

/** What the demo is given. */
export function demoParts(): DemoParts {
  return {
    open: async () => {
      // Loaded by those only who want to see it.
      const { openStage } = await import('./demo-stage.ts')
      return openStage()
    },
    interruption,
  }
}

/** The first signal ends the demo in order; a second one ends the process as it would any other. */
function interruption(): DemoInterruption {
  const controller = new AbortController()
  const end = (): void => {
    forget()
    controller.abort()
  }
  const forget = (): void => {
    for (const signal of STOP_SIGNALS) process.off(signal, end)
  }
  for (const signal of STOP_SIGNALS) process.on(signal, end)
  return { signal: controller.signal, forget }
}
