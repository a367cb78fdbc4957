import { eventually } from './eventually.ts'

/** Resolves once a gateway says that it is draining. */
export function untilDraining(address: string): Promise<void> {
  return eventually(async () => (await fetch(`${address}/readyz`)).status === 503)
}
