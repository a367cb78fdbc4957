import sinon, { type SinonFakeTimers } from 'sinon'
import { type Resilience, ResilientProvider } from '../../src/adapters/llm/resilient-provider.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import { responseOf } from './requests.ts'
import type { ScriptedProvider } from './scripted-provider.ts'
import { TIMERS_CLOCK } from './timers-clock.ts'

const BOUNDS = {
  ownAccount: true,
  timeoutMs: 20_000,
  firstTokenTimeoutMs: 10_000,
  streamTimeoutMs: 60_000,
} as const

/** Takes the timers into the tests' hands, which restore them. */
export function fakeTimers(): SinonFakeTimers {
  return sinon.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
}

/** Has a provider fail so often, then answer. */
export function failing(provider: ScriptedProvider, times: number, error: unknown): void {
  provider.reaction = () => {
    if (provider.asked.length <= times) return Promise.reject(error)
    return Promise.resolve(responseOf())
  }
}

/** A provider made resilient, on the global timers. */
export function resilient(
  provider: ScriptedProvider,
  retries: number,
  bounds: Partial<Resilience> = {},
): ResilientProvider {
  return new ResilientProvider(provider, { ...BOUNDS, retries, ...bounds }, TIMERS_CLOCK)
}

/** The error of a provider that is asked too much, and of how long it asks to be left alone. */
export function limited(retryAfterMs?: number): ProviderError {
  const details = { provider: 'test', failure: 'status', status: 429, retryable: true } as const
  const asked = retryAfterMs === undefined ? {} : { retryAfterMs }
  return new ProviderError('slow down', { ...details, ...asked })
}
