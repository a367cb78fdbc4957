import { expect } from 'chai'
import type { SinonFakeTimers } from 'sinon'
import type { ResilientProvider } from '../../src/adapters/llm/resilient-provider.ts'
import { requestOf } from '../support/requests.ts'
import { failing, fakeTimers, limited, resilient } from '../support/resilience.ts'
import { ScriptedProvider } from '../support/scripted-provider.ts'
import { call } from '../support/unending-call.ts'

describe('resilient provider left alone', () => {
  let timers: SinonFakeTimers
  let provider: ScriptedProvider

  beforeEach(() => {
    timers = fakeTimers()
    provider = new ScriptedProvider()
  })

  afterEach(() => timers.restore())

  const ask = (asked: ResilientProvider, rest: object = {}): Promise<unknown> =>
    asked.complete(requestOf(), { ...call, ...rest }).catch((error: unknown) => error)

  it('waits for nobody where there is another to ask, as long as it asks for', async () => {
    failing(provider, 1, limited(3000))
    const asked = resilient(provider, 2)
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
    failing(provider, 1, limited(3000))
    const asked = resilient(provider, 2)
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
    failing(provider, 1, limited(3000))
    const asked = resilient(provider, 0, { ownAccount: false })
    expect(await ask(asked, { credential: 'one' })).to.have.property('status', 429)
    expect(await ask(asked, { credential: 'other' })).to.have.property('content')
    expect(await ask(asked, { credential: 'one' })).to.include({ failure: 'unavailable' })
    expect(provider.asked).to.have.length(2)
  })

  it('by everybody, where they are asked for on one account', async () => {
    failing(provider, 1, limited(3000))
    const asked = resilient(provider, 0)
    await ask(asked, { credential: 'one' })
    expect(await ask(asked, { credential: 'other' })).to.include({ failure: 'unavailable' })
  })

  it('for a second where it does not say how long, and for a minute at most', async () => {
    const asked = resilient(provider, 0)
    failing(provider, 1, limited())
    await ask(asked)
    await timers.tickAsync(999)
    expect(asked.health()).to.equal('cooling')
    await timers.tickAsync(1)
    failing(provider, 2, limited(3_600_000))
    await ask(asked)
    await timers.tickAsync(60_000)
    expect(asked.health()).to.equal('closed')
  })
})
