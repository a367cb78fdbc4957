import { expect } from 'chai'
import type { SinonFakeTimers } from 'sinon'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { requestOf } from '../support/requests.ts'
import { failing, fakeTimers, limited, resilient } from '../support/resilience.ts'
import {
  clientMistake,
  finishChunk,
  providerFailure,
  ScriptedProvider,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { call } from '../support/unending-call.ts'

describe('resilient provider', () => {
  let timers: SinonFakeTimers
  let provider: ScriptedProvider

  beforeEach(() => {
    timers = fakeTimers()
    provider = new ScriptedProvider()
  })

  afterEach(() => timers.restore())

  async function outcome(retries: number): Promise<unknown> {
    const answer = resilient(provider, retries).complete(requestOf(), call)
    const settled = answer.catch((error: unknown) => error)
    await timers.runAllAsync()
    return settled
  }

  it('asks again until it succeeds', async () => {
    failing(provider, 2, providerFailure())
    expect(await outcome(2)).to.have.property('content', 'A store of answers.')
    expect(provider.asked).to.have.length(3)
  })

  it('gives up after its retries, with the last error', async () => {
    const failure = providerFailure()
    failing(provider, 9, failure)
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
      failing(provider, 9, error)
      expect(await outcome(3)).to.equal(error)
      expect(provider.asked).to.have.length(1)
    }
  })

  it('waits as long as the provider asks for', async () => {
    failing(provider, 1, limited(1500))
    const began = Date.now()
    await outcome(1)
    expect(Date.now() - began).to.equal(1500)
  })

  it('F2: does not wait for a provider that asks for more than five seconds', async () => {
    failing(provider, 1, limited(5001))
    expect(await outcome(1)).to.be.instanceOf(ProviderError)
    expect(provider.asked).to.have.length(1)
  })

  it('stops waiting when nobody wants the answer any more', async () => {
    failing(provider, 9, limited(4000))
    const leaving = new AbortController()
    const answer = resilient(provider, 5).complete(requestOf(), {
      signal: leaving.signal,
    })
    const settled = rejection(answer)
    await timers.tickAsync(1000)
    leaving.abort()
    await timers.runAllAsync()
    expect(await settled).to.be.instanceOf(RequestAbortedError)
    expect(provider.asked).to.have.length(1)
  })

  it('ends a stream that begins when it has been given up already', async () => {
    let ended = false
    provider.chunks = async function* () {
      try {
        await new Promise((resolve) => setTimeout(resolve, 15_000))
        yield textChunk('Late.')
      } finally {
        ended = true
      }
    }
    const text = textOfStream(resilient(provider, 0).stream(requestOf(), call))
    const failure = rejection(text)
    await timers.tickAsync(14_999)
    expect(await failure).to.include({ failure: 'timeout' })
    expect(ended).to.equal(false)
    await timers.tickAsync(1)
    expect(ended).to.equal(true)
  })

  it('F4: retries a stream before its first chunk, never after it', async () => {
    provider.chunks = async function* () {
      if (provider.asked.length === 1) throw providerFailure()
      yield textChunk('Half an')
      if (provider.asked.length === 2) throw providerFailure()
      yield finishChunk()
    }
    const chunks = resilient(provider, 3).stream(requestOf(), call)
    const text = rejection(textOfStream(chunks))
    await timers.runAllAsync()
    expect(await text).to.be.instanceOf(ProviderError)
    expect(provider.asked).to.have.length(2)
  })

  describe('within a deadline', () => {
    it('F2: gives up on a provider that hangs, whether or not it listens', async () => {
      provider.reaction = () => new Promise(() => {})
      const began = Date.now()
      const error = await outcome(2)
      expect(error).to.include({ failure: 'timeout', provider: 'test' })
      expect(Date.now() - began).to.equal(20_000)
      expect(provider.asked).to.have.length(1)
    })

    it('F2: retries and pauses are within it', async () => {
      failing(provider, 99, limited(4999))
      const began = Date.now()
      expect(await outcome(10)).to.have.property('status', 429)
      expect(Date.now() - began).to.be.at.most(20_000)
      expect(provider.asked.length).to.be.within(4, 5)
    })

    it('F2: a stream’s first piece, each further one and the whole have bounds of their own', async () => {
      const paced = async (pausesMs: readonly number[]): Promise<number> => {
        provider.chunks = async function* () {
          for (const ms of pausesMs) {
            await new Promise((resolve) => setTimeout(resolve, ms))
            yield textChunk('…')
          }
          yield finishChunk()
        }
        const began = Date.now()
        let ended = Number.NaN
        const text = textOfStream(resilient(provider, 0).stream(requestOf(), call)).catch(
          (error) => {
            expect(error).to.include({ failure: 'timeout' })
          },
        )
        void text.finally(() => {
          ended = Date.now() - began
        })
        await timers.runAllAsync()
        await text
        return ended
      }
      expect(await paced([10_001])).to.equal(10_000)
      expect(await paced([9000, 20_001])).to.equal(29_000)
      expect(await paced([9000, 19_000, 19_000, 19_000])).to.equal(66_000)
      expect(await paced([9000, 19_000, 19_000, 19_000, 19_000])).to.equal(69_000)
    })
  })

  it('does not multiply the load of an outage by its retries', async () => {
    provider.failWith(limited(1))
    const asked = resilient(provider, 5, { timeoutMs: 1_000_000 })
    const settled = Promise.all(
      Array.from({ length: 200 }, () => rejection(asked.complete(requestOf(), call))),
    )
    await timers.runAllAsync()
    await settled
    // Ten in reserve, one for every five requests, one for every second.
    expect(provider.asked.length).to.be.within(200, 260)
  })
})
