import { ProviderError, RepriseError, RequestAbortedError } from './errors.ts'
import { blamesRequest, mayPass } from './http-failure.ts'

/**
 * What a provider threw, as one of our errors. Implementations of somebody's own may let through what their
 * SDK throws: that is a failure of the provider, and must not keep others from being asked. Where it
 * carries an HTTP status, as the errors of OpenAI's and Anthropic's clients do, that decides.
 */
export function providerFailure(provider: string, error: unknown, signal: AbortSignal): Error {
  if (error instanceof RepriseError) return error
  if (signal.aborted) return new RequestAbortedError()
  const status = statusOf(error)
  if (status === undefined) {
    const details = { provider, failure: 'protocol', retryable: false, cause: error } as const
    return new ProviderError(`${provider} threw what is no error of a provider`, details)
  }
  return new ProviderError(`${provider} answered with status ${status}`, {
    provider,
    failure: 'status',
    status,
    retryable: mayPass(status),
    clientMistake: blamesRequest(status),
    cause: error,
  })
}

/** No answer in time. */
export function lateError(provider: string, cause: unknown): ProviderError {
  const details = { provider, failure: 'timeout', retryable: true, cause } as const
  return new ProviderError(`${provider} did not answer in time`, details)
}

/** An answer that is none, or none of the kind that was asked for. */
export function protocolError(provider: string, what: string): ProviderError {
  const details = { provider, failure: 'protocol', retryable: true } as const
  return new ProviderError(`${provider}: ${what}`, details)
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined
}
