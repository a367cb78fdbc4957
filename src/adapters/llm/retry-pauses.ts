import { DelegateBackoff, ExponentialBackoff } from 'cockatiel'
import { ProviderError } from '../../domain/errors.ts'

/** Longest pause before a retry, in milliseconds; a provider that asks for a longer one is not retried. */
export const LONGEST_PAUSE_MS = 5000

/** Pauses between attempts: as long as the provider asks for, else exponential with decorrelated jitter. */
export function retryPauses(): DelegateBackoff<
  { result: object },
  ReturnType<ExponentialBackoff<unknown>['next']>
> {
  const exponential = new ExponentialBackoff({ initialDelay: 200, maxDelay: LONGEST_PAUSE_MS })
  return new DelegateBackoff((context, state) => {
    const next = state === undefined ? exponential.next() : state.next(undefined)
    const { result } = context
    const asked =
      'error' in result && result.error instanceof ProviderError
        ? result.error.retryAfterMs
        : undefined
    return { delay: asked ?? next.duration, state: next }
  })
}
