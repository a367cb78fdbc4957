import { expect } from 'chai'
import type { SinonFakeTimers } from 'sinon'
import type { ResilientProvider } from '../../src/adapters/llm/resilient-provider.ts'
import { InvalidRequestError, RequestAbortedError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { requestOf, responseOf } from '../support/requests.ts'
import { fakeTimers, limited, resilient } from '../support/resilience.ts'
import {
  clientMistake,
  held,
  providerFailure,
  ScriptedProvider,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { call } from '../support/unending-call.ts'

describe('resilient provider down', () => {
  let timers: SinonFakeTimers
  let provider: ScriptedProvider

  beforeEach(() => {
    timers = fakeTimers()
    provider = new ScriptedProvider()
  })

  afterEach(() => timers.restore())

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
    const asked = resilient(provider, 0)
    await ask(asked, 5)
    expect(asked.health()).to.equal('open')
    const began = Date.now()
    for (const error of await ask(asked, 100)) {
      expect(error).to.include({ failure: 'unavailable', retryable: false })
    }
    expect([provider.asked.length, Date.now() - began]).to.deep.equal([5, 0])
  })

  it('is asked on where it has something against the request, as others may have their answers', async () => {
    provider.failWith(providerFailure('test', 403))
    const asked = resilient(provider, 0)
    await ask(asked, 10)
    expect(asked.health()).to.equal('closed')
    expect(provider.asked).to.have.length(10)
  })

  it('is tried by one request at a time, which the others do not wait for', async () => {
    provider.failWith(providerFailure())
    const asked = resilient(provider, 0)
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
    const asked = resilient(provider, 0)
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
    const asked = resilient(provider, 0)
    await ask(asked, 5)
    await timers.tickAsync(1000)
    provider.reaction = held().reaction
    const leaving = new AbortController()
    const probe = rejection(asked.complete(requestOf(), { signal: leaving.signal }))
    leaving.abort()
    expect(await probe).to.be.instanceOf(RequestAbortedError)
    expect(asked.health()).to.equal('open')
  })

  it('nor has one whose request cannot be sent', async () => {
    provider.failWith(providerFailure())
    const asked = resilient(provider, 0)
    await ask(asked, 5)
    await timers.tickAsync(1000)
    provider.failWith(new InvalidRequestError('cannot be sent as a header', 'x-team'))
    expect((await ask(asked))[0]).to.be.instanceOf(InvalidRequestError)
    expect(asked.health()).to.equal('open')
  })

  it('is not what a provider is that blames callers, or turns some away', async () => {
    const asked = resilient(provider, 0)
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
    const asked = resilient(provider, 0)
    for (let n = 0; n < 5; n += 1) await rejection(textOfStream(asked.stream(requestOf(), call)))
    expect(asked.health()).to.equal('open')
  })
})
