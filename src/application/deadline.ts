import type { ClockPort } from '../domain/ports/clock-port.ts'

/** What came of waiting: a value, nothing in time, or a failure. */
export type Waited<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Waits for a promise at most so many milliseconds. Never rejects, also not later. */
export async function withinDeadline<T>(
  promise: Promise<T>,
  ms: number,
  clock: ClockPort,
): Promise<Waited<T>> {
  const { promise: late, resolve } = Promise.withResolvers<Waited<T>>()
  const cancel = clock.schedule(ms, () => resolve({ kind: 'late' }))
  const settled = promise.then(
    (value): Waited<T> => ({ kind: 'done', value }),
    (error: unknown): Waited<T> => ({ kind: 'failed', error }),
  )
  try {
    return await Promise.race([settled, late])
  } finally {
    cancel()
  }
}
