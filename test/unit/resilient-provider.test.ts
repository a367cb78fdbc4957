import { expect } from 'chai'
import sinon, { type SinonFakeTimers } from 'sinon'
import { type Resilience, ResilientProvider } from '../../src/adapters/llm/resilient-provider.ts'
import { ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { rejection } from '../support/rejection.ts'
import { requestOf, responseOf } from '../support/requests.ts'
import {
  clientMistake,
  finishChunk,
  held,
  providerFailure,
  ScriptedProvider,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { TIMERS_CLOCK } from '../support/timers-clock.ts'

const call: ProviderCall = { signal: new AbortController().signal }

const BOUNDS = {
  ownAccount: true,
  timeoutMs: 20_000,
  firstTokenTimeoutMs: 10_000,
  streamTimeoutMs: 60_000,
} as const

describe('resilient provider', () => {
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

  const resilient = (retries: number, bounds: Partial<Resilience> = {}): ResilientProvider =>
    new ResilientProvider(provider, { ...BOUNDS, retries, ...bounds }, TIMERS_CLOCK)

  async function outcome(retries: number): Promise<unknown> {
    const answer = resilient(retries).complete(requestOf(), call)
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
    const answer = resilient(5).complete(requestOf(), {
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
    const chunks = resilient(3).stream(requestOf(), call)
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
      failing(99, limited(4999))
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
        const text = textOfStream(resilient(0).stream(requestOf(), call)).catch((error) => {
          expect(error).to.include({ failure: 'timeout' })
        })
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

  describe('left alone', () => {
    const ask = (asked: ResilientProvider, rest: object = {}): Promise<unknown> =>
      asked.complete(requestOf(), { ...call, ...rest }).catch((error: unknown) => error)

    it('waits for nobody where there is another to ask, as long as it asks for', async () => {
      failing(1, limited(3000))
      const asked = resilient(2)
      expect(await ask(asked, { alternative: true })).to.have.property('status', 429)
      expect(asked.health()).to.equal('cooling')
      await timers.tickAsync(1000)
      expect(await ask(asked, { alternative: true })).to.include({
        failure: 'unavailable',
        status: 429,
        retryAfterMs: 2000,
      })
      expect(provider.asked).to.have.length(1)
      await timers.tickAsync(2000)
      expect(asked.health()).to.equal('closed')
      expect(await ask(asked, { alternative: true })).to.have.property('content')
    })

    it('is waited for where there is nobody else', async () => {
      failing(1, limited(3000))
      const asked = resilient(2)
      const first = ask(asked)
      await timers.tickAsync(1000)
      const second = ask(asked)
      await timers.tickAsync(1999)
      expect(provider.asked).to.have.length(1)
      await timers.runAllAsync()
      for (const answer of [await first, await second]) expect(answer).to.have.property('content')
      expect(provider.asked).to.have.length(3)
    })

    it('by one caller’s account alone, where callers bring their own', async () => {
      failing(1, limited(3000))
      const asked = resilient(0, { ownAccount: false })
      expect(await ask(asked, { credential: 'one' })).to.have.property('status', 429)
      expect(await ask(asked, { credential: 'other' })).to.have.property('content')
      expect(await ask(asked, { credential: 'one' })).to.include({ failure: 'unavailable' })
      expect(provider.asked).to.have.length(2)
    })

    it('by everybody, where they are asked for on one account', async () => {
      failing(1, limited(3000))
      const asked = resilient(0)
      await ask(asked, { credential: 'one' })
      expect(await ask(asked, { credential: 'other' })).to.include({ failure: 'unavailable' })
    })

    it('for a second where it does not say how long, and for a minute at most', async () => {
      const asked = resilient(0)
      failing(1, limited())
      await ask(asked)
      await timers.tickAsync(999)
      expect(asked.health()).to.equal('cooling')
      await timers.tickAsync(1)
      failing(2, limited(3_600_000))
      await ask(asked)
      await timers.tickAsync(60_000)
      expect(asked.health()).to.equal('closed')
    })
  })

  describe('down', () => {
    /** Asks so often, one after the other. */
    async function ask(asked: ResilientProvider, times = 1): Promise<readonly unknown[]> {
      const answers: unknown[] = []
      for (let n = 0; n < times; n += 1) {
        answers.push(await asked.complete(requestOf(), call).catch((error: unknown) => error))
      }
      return answers
    }

    it('is not asked any more after a few failures, and nobody waits for it', async () => {
      provider.failWith(providerFailure())
      const asked = resilient(0)
      await ask(asked, 5)
      expect(asked.health()).to.equal('open')
      const began = Date.now()
      for (const error of await ask(asked, 100)) {
        expect(error).to.include({ failure: 'unavailable', retryable: false })
      }
      expect([provider.asked.length, Date.now() - began]).to.deep.equal([5, 0])
    })

    it('is tried by one request at a time, which the others do not wait for', async () => {
      provider.failWith(providerFailure())
      const asked = resilient(0)
      await ask(asked, 5)
      await timers.tickAsync(1000)
      const gate = held()
      provider.reaction = gate.reaction
      const probe = asked.complete(requestOf(), call)
      expect(asked.health()).to.equal('probing')
      for (const error of await ask(asked, 3)) expect(error).to.include({ failure: 'unavailable' })
      gate.release()
      expect(await probe).to.have.property('content')
      expect(asked.health()).to.equal('closed')
      expect(await ask(asked, 3)).to.have.length(3)
      expect(provider.asked).to.have.length(9)
    })

    it('is tried again after 1 s, then 2, up to 15, and recovers by itself', async () => {
      provider.failWith(providerFailure())
      const asked = resilient(0)
      await ask(asked, 5)
      const began = Date.now()
      const probes: number[] = []
      for (let second = 0; second < 60; second += 1) {
        await timers.tickAsync(1000)
        const before = provider.asked.length
        await ask(asked)
        if (provider.asked.length > before) probes.push((Date.now() - began) / 1000)
      }
      expect(probes).to.deep.equal([1, 3, 7, 15, 30, 45, 60])
      provider.reaction = async () => responseOf()
      await timers.tickAsync(15_000)
      expect((await ask(asked))[0]).to.have.property('content')
      expect(asked.health()).to.equal('closed')
    })

    it('a caller who leaves while it is tried has seen nothing of it', async () => {
      provider.failWith(providerFailure())
      const asked = resilient(0)
      await ask(asked, 5)
      await timers.tickAsync(1000)
      provider.reaction = held().reaction
      const leaving = new AbortController()
      const probe = rejection(asked.complete(requestOf(), { signal: leaving.signal }))
      leaving.abort()
      expect(await probe).to.be.instanceOf(RequestAbortedError)
      expect(asked.health()).to.equal('open')
    })

    it('is not what a provider is that blames callers, or turns some away', async () => {
      const asked = resilient(0)
      for (const error of [clientMistake(), limited(1)]) {
        provider.failWith(error)
        for (let n = 0; n < 20; n += 1) {
          await ask(asked)
          await timers.tickAsync(10)
        }
        expect(provider.asked.length % 20).to.equal(0)
      }
      expect(asked.health()).to.not.equal('open')
    })

    it('is what a provider is whose streams break off', async () => {
      provider.chunks = async function* () {
        yield textChunk('Half an')
        throw providerFailure()
      }
      const asked = resilient(0)
      for (let n = 0; n < 5; n += 1) await rejection(textOfStream(asked.stream(requestOf(), call)))
      expect(asked.health()).to.equal('open')
    })
  })

  it('does not multiply the load of an outage by its retries', async () => {
    provider.failWith(limited(1))
    const asked = resilient(5, { timeoutMs: 1_000_000 })
    const settled = Promise.all(
      Array.from({ length: 200 }, () => rejection(asked.complete(requestOf(), call))),
    )
    await timers.runAllAsync()
    await settled
    // Ten in reserve, one for every five requests, one for every second.
    expect(provider.asked.length).to.be.within(200, 260)
  })
})

function limited(retryAfterMs?: number): ProviderError {
  const details = { provider: 'test', failure: 'status', status: 429, retryable: true } as const
  const asked = retryAfterMs === undefined ? {} : { retryAfterMs }
  return new ProviderError('slow down', { ...details, ...asked })
}
