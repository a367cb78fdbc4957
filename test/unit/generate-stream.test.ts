import { expect } from 'chai'
import { ProviderError } from '../../src/domain/errors.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, requestOf } from '../support/requests.ts'
import {
  ChunkFeed,
  finishChunk,
  providerFailure,
  textChunk,
  textOfStream,
} from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'

describe('generate, streamed', () => {
  it('shares one entry with the same question asked whole', async () => {
    const { reprise, provider } = testReprise()
    const streamed = await reprise.generateStream.execute(requestOf(), ACME)
    expect(await textOfStream(streamed.chunks)).to.equal('A store of answers.')
    const whole = await reprise.generate.execute(requestOf(), ACME)
    expect(whole).to.have.property('outcome', 'hit')
    expect(whole.response.content).to.equal('A store of answers.')
    const again = await reprise.generateStream.execute(requestOf(), ACME)
    expect(again.outcome).to.equal('hit')
    expect(await textOfStream(again.chunks)).to.equal('A store of answers.')
    expect(provider.asked).to.have.length(1)
  })

  it('is stored by the time the stream ends', async () => {
    const { reprise } = testReprise()
    const { chunks, ...delivery } = await reprise.generateStream.execute(requestOf(), ACME)
    expect(delivery).to.include({ outcome: 'miss', stored: 'pending', provider: 'test' })
    await textOfStream(chunks)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('fresh')
  })

  it('stops when all who want it have aborted, also while they do not read', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Half an'))
    const leaving = new AbortController()
    const { signal } = leaving
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME, { signal })
    const staying = await reprise.generateStream.execute(requestOf(), ACME)
    expect(await chunks[Symbol.asyncIterator]().next()).to.have.property('done', false)
    leaving.abort()
    expect(provider.calls[0]?.signal.aborted).to.equal(false)
    await staying.chunks[Symbol.asyncIterator]().return?.()
    expect(provider.calls[0]?.signal.aborted).to.equal(true)
  })

  it('S1: does not store a stream that is cut, and says so to who follows it', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Half an'))
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
    feed.break(providerFailure())
    expect(await rejection(textOfStream(chunks))).to.be.instanceOf(ProviderError)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('S1: does not take a stream for complete that ends without a finish reason', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Half an'))
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
    feed.end()
    expect(await rejection(textOfStream(chunks))).to.be.instanceOf(ProviderError)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('S1: does not store a stream that was cut short by the model', async () => {
    const { reprise, provider } = testReprise()
    const feed = new ChunkFeed()
    provider.chunks = (call) => feed.read(call)
    feed.push(textChunk('Half an'), finishChunk('length'))
    feed.end()
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
    expect(await textOfStream(chunks)).to.equal('Half an')
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('F4: falls over to the next provider before the first chunk, never after it', async () => {
    const { reprise, provider } = testReprise()
    provider.chunks = async function* () {
      yield textChunk('Half an')
      throw providerFailure()
    }
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
    expect(await rejection(textOfStream(chunks))).to.be.instanceOf(ProviderError)
    expect(provider.asked).to.have.length(1)
  })

  it('F5: streams the apology where no provider answers, marked and unstored', async () => {
    const { reprise, provider } = testReprise()
    provider.failWith(providerFailure())
    const { chunks, ...delivery } = await reprise.generateStream.execute(requestOf(), ACME)
    expect(delivery).to.include({ outcome: 'degraded', provider: 'graceful_fallback' })
    expect(await textOfStream(chunks)).to.match(/^I'm sorry, I'm having trouble/)
    expect((await reprise.lookup.execute(requestOf(), ACME)).state).to.equal('absent')
  })

  it('S3: hands out chunks that nobody can change for the others', async () => {
    const { reprise } = testReprise()
    const { chunks } = await reprise.generateStream.execute(requestOf(), ACME)
    for await (const chunk of chunks) expect(chunk).to.be.frozen
  })
})
