import { expect } from 'chai'
import sinon, { type SinonFakeTimers } from 'sinon'
import { RetryingProvider } from '../../src/adapters/llm/retrying-provider.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { rejection } from '../support/rejection.ts'
import { requestOf, responseOf } from '../support/requests.ts'
import {
  clientMistake,
  finishChunk,
  providerFailure,
  ScriptedProvider,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'

const call: ProviderCall = { signal: new AbortController().signal }

describe('retrying provider', () => {
  let timers: SinonFakeTimers
  let provider: ScriptedProvider

  beforeEach(() => {
    timers = sinon.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    provider = new ScriptedProvider()
  })

  afterEach(() => timers.restore())

  /** Fails so often, then answers. */
  function failing(times: number, error: unknown): void {
    provider.reaction = () => {
      if (provider.asked.length <= times) return Promise.reject(error)
      return Promise.resolve(responseOf())
    }
  }

  async function outcome(retries: number): Promise<unknown> {
    const answer = new RetryingProvider(provider, retries).complete(requestOf(), call)
    const settled = answer.catch((error: unknown) => error)
    await timers.runAllAsync()
    return settled
  }

  it('asks again until it succeeds', async () => {
    failing(2, providerFailure())
    expect(await outcome(2)).to.have.property('content', 'A store of answers.')
    expect(provider.asked).to.have.length(3)
  })

  it('gives up after its retries, with the last error', async () => {
    const failure = providerFailure()
    failing(9, failure)
    expect(await outcome(2)).to.equal(failure)
    expect(provider.asked).to.have.length(3)
  })

  it('F4: does not retry what is the caller’s mistake, nor what no retry can mend', async () => {
    const refused = new ProviderError('no', {
      provider: 'test',
      failure: 'status',
      retryable: false,
    })
    for (const error of [clientMistake(), refused]) {
      provider.asked.length = 0
      failing(9, error)
      expect(await outcome(3)).to.equal(error)
      expect(provider.asked).to.have.length(1)
    }
  })

  it('waits as long as the provider asks for', async () => {
    failing(1, limited(1500))
    const began = Date.now()
    await outcome(1)
    expect(Date.now() - began).to.equal(1500)
  })

  it('F2: does not wait for a provider that asks for more than five seconds', async () => {
    failing(1, limited(5001))
    expect(await outcome(1)).to.be.instanceOf(ProviderError)
    expect(provider.asked).to.have.length(1)
  })

  it('stops waiting when nobody wants the answer any more', async () => {
    failing(9, limited(4000))
    const leaving = new AbortController()
    const answer = new RetryingProvider(provider, 5).complete(requestOf(), {
      signal: leaving.signal,
    })
    const settled = rejection(answer)
    await timers.tickAsync(1000)
    leaving.abort()
    await timers.runAllAsync()
    expect(await settled).to.be.instanceOf(RequestAbortedError)
    expect(provider.asked).to.have.length(1)
  })

  it('F4: retries a stream before its first chunk, never after it', async () => {
    provider.chunks = async function* () {
      if (provider.asked.length === 1) throw providerFailure()
      yield textChunk('Half an')
      if (provider.asked.length === 2) throw providerFailure()
      yield finishChunk()
    }
    const chunks = new RetryingProvider(provider, 3).stream(requestOf(), call)
    const text = rejection(textOfStream(chunks))
    await timers.runAllAsync()
    expect(await text).to.be.instanceOf(ProviderError)
    expect(provider.asked).to.have.length(2)
  })
})

function limited(retryAfterMs: number): ProviderError {
  const details = { provider: 'test', failure: 'status', status: 429, retryable: true } as const
  return new ProviderError('slow down', { ...details, retryAfterMs })
}
