import type { WorkerServing } from '../adapters/cli/worker-process.ts'
import type { GatewayConfig } from './gateway-config.ts'

/**
 * What a worker says to the primary: that it is there and takes orders; that it serves; or why it
 * does not.
 */
export type WorkerReport =
  | { readonly kind: 'up' }
  | ({ readonly kind: 'serving' } & WorkerServing)
  | { readonly kind: 'refused'; readonly message: string; readonly isConfiguration: boolean }

/** What the primary tells a worker: to serve as it is configured, or to finish what is under way and end. */
export type WorkerOrder =
  | { readonly kind: 'serve'; readonly worker: number; readonly config: GatewayConfig }
  | { readonly kind: 'stop' }
