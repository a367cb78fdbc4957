import { expect } from 'chai'
import { ProviderError } from '../../src/domain/errors.ts'
import type { LlmChunk } from '../../src/domain/llm-response.ts'
import { settled } from '../support/manual-clock.ts'
import { requestOf } from '../support/requests.ts'
import { ChunkFeed, finishChunk, providerFailure, textChunk } from '../support/scripted-provider.ts'
import { type TestReprise, testReprise } from '../support/test-reprise.ts'
import { type SeenSpan, Traces } from '../support/traces.ts'
import { until } from '../support/until.ts'

const SCOPE = { tenant: 'acme' }
const REQUEST = 'reprise chat gpt-4o-mini'
const CALL = 'chat gpt-4o-mini'

describe('the span of a stream', () => {
  let traces: Traces
  let rig: TestReprise
  let feed: ChunkFeed

  beforeEach(() => {
    traces = new Traces()
    rig = testReprise()
    feed = new ChunkFeed()
    rig.provider.chunks = (call) => feed.read(call)
  })

  afterEach(() => traces.stop())

  /** A stream that has begun. */
  async function begun(signal?: AbortSignal): Promise<AsyncIterator<LlmChunk>> {
    const options = signal === undefined ? {} : { signal }
    const asked = rig.reprise.generateStream.execute(requestOf(), SCOPE, options)
    await until(() => rig.provider.asked.length > 0)
    await rig.clock.advance(250)
    feed.push(textChunk('Hello'))
    return (await asked).chunks[Symbol.asyncIterator]()
  }

  /** The request's and the call's, once both have ended. */
  async function both(): Promise<readonly [SeenSpan, SeenSpan]> {
    await until(() => [...traces.named(REQUEST), ...traces.named(CALL)].length >= 2)
    const [request, call] = [...traces.named(REQUEST), ...traces.named(CALL)]
    if (request === undefined || call === undefined) throw new Error('there is none')
    expect(call).to.include({ kind: 'CLIENT', parent: request.id })
    return [request, call]
  }

  it('ends when the stream does, and tells of the answer as a whole one would', async () => {
    const chunks = await begun()
    await settled()
    expect([...traces.named(REQUEST), ...traces.named(CALL)]).to.deep.equal([])
    feed.push(finishChunk())
    feed.end()
    while (!(await chunks.next()).done);
    const [request, call] = await both()
    expect(request).to.include({ failed: false })
    const streamed = { 'gen_ai.request.stream': true }
    expect(request.attributes).to.include({ 'reprise.outcome': 'miss', ...streamed })
    expect(request.attributes).not.to.have.property('reprise.aborted')
    expect(call.attributes).to.deep.include({
      'gen_ai.response.id': 'chatcmpl-live',
      'gen_ai.response.model': 'gpt-4o-mini',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.response.time_to_first_chunk': 0.25,
      ...streamed,
    })
  })

  it('ends for a hit without a call', async () => {
    const chunks = await begun()
    feed.push(finishChunk())
    feed.end()
    while (!(await chunks.next()).done);
    await until(() => traces.named('reprise.cache set').length === 1)
    traces.reset()
    const again = await rig.reprise.generateStream.execute(requestOf(), SCOPE)
    for await (const _ of again.chunks) expect(traces.named(REQUEST)).to.deep.equal([])
    expect(traces.named(REQUEST)[0]?.attributes).to.include({ 'reprise.outcome': 'hit' })
    expect(traces.named(CALL)).to.deep.equal([])
  })

  it('ends when the stream breaks off, and says how', async () => {
    const chunks = await begun()
    await chunks.next()
    const details = { provider: 'test', failure: 'timeout', retryable: true } as const
    feed.break(new ProviderError('too late', details))
    const failure = await chunks.next().catch((error: unknown) => error)
    expect(failure).to.be.instanceOf(ProviderError)
    for (const span of await both()) {
      expect(span.failed).to.equal(true)
      expect(span.attributes).to.include({ 'error.type': 'timeout' })
    }
  })

  it('ends when there is no stream at all', async () => {
    rig = testReprise({ apology: false })
    rig.provider.reaction = async () => Promise.reject(providerFailure('test', 502))
    const asked = rig.reprise.generateStream.execute(requestOf(), SCOPE)
    expect(await asked.catch((error: unknown) => error)).to.be.instanceOf(ProviderError)
    for (const span of await both()) expect(span.attributes).to.include({ 'error.type': '502' })
  })

  it('ends when its reader goes away, which is no failure', async () => {
    const chunks = await begun()
    await chunks.next()
    await chunks.return?.()
    for (const span of await both()) {
      expect(span.failed).to.equal(false)
      expect(span.attributes).to.include({ 'reprise.aborted': true })
    }
  })

  it('ends when its reader has left without another word', async () => {
    const leaving = new AbortController()
    await begun(leaving.signal)
    leaving.abort()
    await until(() => traces.named(REQUEST).length === 1)
    expect(traces.named(REQUEST)[0]?.attributes).to.include({ 'reprise.aborted': true })
  })

  it('ends once, whoever leaves and however often', async () => {
    const leaving = new AbortController()
    const chunks = await begun(leaving.signal)
    await chunks.next()
    leaving.abort()
    await chunks.return?.()
    await chunks.return?.()
    expect(traces.named(REQUEST)).to.have.length(1)
  })
})
