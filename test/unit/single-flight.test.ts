import { expect } from 'chai'
import { RequestAbortedError } from '../../src/domain/errors.ts'
import { settled } from '../support/manual-clock.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking, requestOf, responseOf } from '../support/requests.ts'
import {
  ChunkFeed,
  finishChunk,
  held,
  providerFailure,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('single flight', () => {
  it('asks the provider once for a thousand identical questions at once', async () => {
    const { reprise, provider, totals } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const crowd = Array.from({ length: 1000 }, () => reprise.generate.execute(requestOf(), ACME))
    await settled()
    gate.release()
    const results = await Promise.all(crowd)
    expect(provider.asked).to.have.length(1)
    expect(results.filter(({ outcome }) => outcome === 'coalesced')).to.have.length(999)
    expect(new Set(results.map(({ response }) => response.content))).to.have.property('size', 1)
    expect(new Set(results.map(({ response }) => response.body.id))).to.have.property('size', 1000)
    expect(await totals()).to.include({ requests: 1000, misses: 1, coalesced: 999 })
  })

  it('streams to every follower from the first chunk, whenever they join', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Once '))
    const leader = await reprise.generateStream.execute(requestOf(), ACME)
    feed.push(textChunk('upon '))
    const follower = await reprise.generateStream.execute(requestOf(), ACME)
    feed.push(textChunk('a time.'), finishChunk())
    feed.end()
    const texts = await Promise.all([leader, follower].map(({ chunks }) => textOfStream(chunks)))
    expect(texts).to.deep.equal(['Once upon a time.', 'Once upon a time.'])
    expect([leader.outcome, follower.outcome]).to.deep.equal(['miss', 'coalesced'])
    expect(provider.asked).to.have.length(1)
  })

  it('shares a stream with those who want it whole, and the other way round', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Shared.'))
    const stream = await reprise.generateStream.execute(requestOf(), ACME)
    const whole = reprise.generate.execute(requestOf(), ACME)
    feed.push(finishChunk())
    feed.end()
    expect(await textOfStream(stream.chunks)).to.equal('Shared.')
    expect(await whole).to.have.property('outcome', 'coalesced')
    expect((await whole).response.content).to.equal('Shared.')
  })

  it('streams the answer of a whole flight to those who join it', async () => {
    const { reprise, provider } = testReprise()
    const gate = held(() => responseOf('Whole.'))
    provider.reaction = gate.reaction
    const whole = reprise.generate.execute(requestOf(), ACME)
    await settled()
    const joining = reprise.generateStream.execute(requestOf(), ACME)
    await settled()
    gate.release()
    const stream = await joining
    expect(stream.outcome).to.equal('coalesced')
    expect(await textOfStream(stream.chunks)).to.equal('Whole.')
    expect((await whole).outcome).to.equal('miss')
    expect(provider.asked).to.have.length(1)
  })

  it('a follower who reads nothing holds up nobody', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Quick.'))
    const reader = await reprise.generateStream.execute(requestOf(), ACME)
    const idler = await reprise.generateStream.execute(requestOf(), ACME)
    feed.push(finishChunk())
    feed.end()
    expect(await textOfStream(reader.chunks)).to.equal('Quick.')
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('hit')
    expect(await textOfStream(idler.chunks)).to.equal('Quick.')
  })

  it('who leaves, first or last, does not hurt those who stay', async () => {
    const { reprise, provider } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const leaving = new AbortController()
    const leader = reprise.generate.execute(requestOf(), ACME, { signal: leaving.signal })
    const follower = reprise.generate.execute(requestOf(), ACME)
    await settled()
    leaving.abort()
    expect(await rejection(leader)).to.be.instanceOf(RequestAbortedError)
    gate.release()
    expect(await follower).to.have.property('outcome', 'coalesced')
    expect(provider.asked).to.have.length(1)
  })

  it('whoever comes in the very moment that the last one leaves is served', async () => {
    for (let turns = 0; turns < 25; turns += 1) {
      const { reprise, provider } = testReprise()
      const gate = held()
      provider.reaction = gate.reaction
      const leaving = new AbortController()
      const first = reprise.generate.execute(requestOf(), ACME, { signal: leaving.signal })
      await settled()
      const second = reprise.generate.execute(requestOf(), ACME)
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
      leaving.abort()
      expect(await rejection(first)).to.be.instanceOf(RequestAbortedError)
      gate.release()
      expect((await second).response.content).to.equal('A store of answers.')
    }
  })

  it('cancels the provider’s work when everybody has left, and nobody joins that flight', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = held().reaction
    const leaving = new AbortController()
    const only = reprise.generate.execute(requestOf(), ACME, { signal: leaving.signal })
    await settled()
    leaving.abort()
    expect(await rejection(only)).to.be.instanceOf(RequestAbortedError)
    expect(provider.calls[0]?.signal.aborted).to.equal(true)
    provider.reaction = async () => responseOf()
    expect((await reprise.generate.execute(requestOf(), ACME)).outcome).to.equal('miss')
  })

  it('goes on for the cache for a while when everybody has left, where that is configured', async () => {
    const { reprise, provider, clock } = testReprise({ lingerMs: 5000 })
    const gate = held()
    provider.reaction = gate.reaction
    const leave = async (question: string): Promise<void> => {
      const leaving = new AbortController()
      const { signal } = leaving
      const asked = reprise.generate.execute(asking(question), ACME, { signal })
      await settled()
      leaving.abort()
      expect(await rejection(asked)).to.be.instanceOf(RequestAbortedError)
    }
    await leave('long')
    await clock.advance(4999)
    expect(provider.calls[0]?.signal.aborted).to.equal(false)
    const joined = reprise.generate.execute(asking('long'), ACME)
    await settled()
    await clock.advance(10_000)
    expect(provider.calls[0]?.signal.aborted).to.equal(false)
    gate.release()
    expect((await joined).outcome).to.equal('coalesced')
    provider.reaction = held().reaction
    await leave('too long')
    await clock.advance(5000)
    expect(provider.calls[1]?.signal.aborted).to.equal(true)
    const quick = held()
    provider.reaction = quick.reaction
    await leave('quick')
    quick.release()
    await settled()
    expect((await reprise.generate.execute(asking('quick'), ACME)).outcome).to.equal('hit')
    expect(clock.nextTaskIn).to.equal(undefined)
  })

  it('notices readers of a stream who leave before and after their first chunk', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Never '))
    const unread = await reprise.generateStream.execute(requestOf(), ACME)
    const begun = await reprise.generateStream.execute(requestOf(), ACME)
    await unread.chunks[Symbol.asyncIterator]().return?.()
    expect(provider.calls[0]?.signal.aborted).to.equal(false)
    for await (const _ of begun.chunks) break
    expect(provider.calls[0]?.signal.aborted).to.equal(true)
  })

  it('shares a failure too, and each caller falls back in their own way', async () => {
    const { reprise, provider } = testReprise()
    const failure = providerFailure()
    const gate = held(() => {
      throw failure
    })
    provider.reaction = gate.reaction
    const apologised = reprise.generate.execute(requestOf(), ACME)
    const told = reprise.generate.execute(requestOf(), ACME, { apology: false })
    await settled()
    gate.release()
    expect((await apologised).outcome).to.equal('degraded')
    expect(await rejection(told)).to.equal(failure)
    expect(provider.asked).to.have.length(1)
  })

  it('keeps the tags of everybody aboard', async () => {
    const { reprise, provider } = testReprise()
    const gate = held()
    provider.reaction = gate.reaction
    const both = ['red', 'blue'].map((tag) =>
      reprise.generate.execute(requestOf(), ACME, { tags: [tag] }),
    )
    await settled()
    gate.release()
    await Promise.all(both)
    expect(await reprise.invalidate.execute({ tag: 'blue' })).to.deep.equal({
      deleted: 1,
      complete: true,
    })
  })
})
