import { settled } from './manual-clock.ts'

/** Resolves once a condition holds; looks after every turn of the event loop. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await settled()
  await settled()
}
