import { AlwaysOffSampler } from '@opentelemetry/sdk-trace-base'
import { expect } from 'chai'
import { gathered } from '../support/gathered.ts'
import { asking, keyOf, requestOf, responseOf } from '../support/requests.ts'
import { held } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { Traces } from '../support/traces.ts'
import { until } from '../support/until.ts'

const SCOPE = { tenant: 'acme-industries' }
const REQUEST = 'reprise chat gpt-4o-mini'
const CALL = 'chat gpt-4o-mini'

describe('traces', () => {
  let traces: Traces

  beforeEach(() => {
    traces = new Traces()
  })

  afterEach(() => traces.stop())

  it('show a miss as a request with a call to the provider in it', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const request = traces.only(REQUEST)
    expect(request).to.include({ kind: 'INTERNAL', parent: undefined, failed: false })
    expect(request.attributes).to.deep.include({
      'gen_ai.operation.name': 'chat',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.response.model': 'gpt-4o-mini',
      'reprise.outcome': 'miss',
      'reprise.provider': 'test',
      'reprise.stored': true,
      'reprise.key': keyOf(requestOf(), SCOPE).digest.slice(0, 12),
    })
    const call = traces.only(CALL)
    expect(call).to.include({ kind: 'CLIENT', parent: request.id, traceId: request.traceId })
    expect(call.attributes).to.deep.equal({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'test',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.temperature': 0.7,
      'gen_ai.request.max_tokens': 1024,
      'gen_ai.response.model': 'gpt-4o-mini',
      'gen_ai.response.id': 'chatcmpl-test',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.input_tokens': 12,
      'gen_ai.usage.output_tokens': 5,
      'reprise.provider': 'test',
    })
  })

  it('show a hit without a call, and how old it is', async () => {
    const { reprise, clock } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    traces.reset()
    await clock.advance(5000)
    await reprise.generate.execute(requestOf(), SCOPE)
    expect(traces.spans.map(({ name }) => name)).to.deep.equal(['reprise.cache get', REQUEST])
    expect(traces.only(REQUEST).attributes).to.include({
      'reprise.outcome': 'hit',
      'reprise.age_ms': 5000,
    })
    expect(traces.only(REQUEST).attributes).not.to.have.property('gen_ai.usage.input_tokens')
  })

  it('show what was read from the cache and written to it', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const request = traces.only(REQUEST)
    const key = request.attributes['reprise.key']
    const about = { 'reprise.cache.kind': 'memory', 'reprise.key': key }
    const [read, ...again] = traces.named('reprise.cache get')
    expect(again).to.have.length(0)
    expect(read?.attributes).to.deep.equal({ ...about, 'reprise.cache.read': 'absent' })
    expect(read).to.include({ parent: request.id, kind: 'INTERNAL' })
    const written = traces.only('reprise.cache set')
    expect(written.attributes).to.deep.equal({ ...about, 'reprise.stored': true })
    expect(written.parent).to.equal(request.id)
  })

  it('show coalesced requests apart, with the call in the first', async () => {
    const { reprise, provider } = testReprise()
    const { reaction, release } = held()
    provider.reaction = reaction
    const asked = [1, 2].map(() => reprise.generate.execute(requestOf(), SCOPE))
    await until(() => provider.asked.length === 1)
    release()
    await Promise.all(asked)
    const outcomes = traces.named(REQUEST).map((span) => span.attributes['reprise.outcome'])
    expect([...outcomes].sort()).to.deep.equal(['coalesced', 'miss'])
    const miss = traces.named(REQUEST).find((span) => span.attributes['reprise.outcome'] === 'miss')
    expect(traces.only(CALL).parent).to.equal(miss?.id)
  })

  it('show a request for embeddings as one, with one call', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = async ({ parameters, model }) => {
      const items = parameters.input as readonly string[]
      const data = items.map((_, index) => ({ object: 'embedding', index, embedding: [1, 0] }))
      const usage = { prompt_tokens: 6, total_tokens: 6 }
      const body = { object: 'list', model, data, usage }
      const read = { content: '', outputTokens: 0, finishReason: null, toolCalls: [], body }
      return { ...responseOf(), ...read, protocol: 'openai.embeddings', inputTokens: 6, model }
    }
    const input = ['one', 'two', 'three']
    const request = {
      ...requestOf({ protocol: 'openai.embeddings', model: 'embed', messages: [] }),
      parameters: { input, dimensions: 2 },
    }
    await reprise.embed.execute(request, SCOPE)
    expect(traces.only('reprise embeddings embed').attributes).to.include({
      'reprise.outcome': 'miss',
    })
    const call = traces.only('embeddings embed')
    expect(call.parent).to.equal(traces.only('reprise embeddings embed').id)
    expect(call.attributes).to.include({
      'gen_ai.operation.name': 'embeddings',
      'gen_ai.embeddings.dimension.count': 2,
      'gen_ai.usage.input_tokens': 6,
    })
    expect(call.attributes).not.to.have.property('gen_ai.usage.output_tokens')
  })

  it('can be gone on with by the provider that is asked', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const { traceId, id } = traces.only(CALL)
    const headers = { traceparent: `00-${traceId}-${id}-01` }
    expect(provider.calls[0]?.traceHeaders).to.deep.equal(headers)
  })
})

describe('a trace that is not sampled', () => {
  it('shows nothing, and is passed on as not sampled', async () => {
    const traces = new Traces(new AlwaysOffSampler())
    try {
      const { reprise, provider } = testReprise()
      await reprise.generate.execute(requestOf(), SCOPE)
      const stream = await reprise.generateStream.execute(asking('Anew?'), SCOPE)
      await gathered(stream.chunks)
      expect(traces.spans).to.deep.equal([])
      for (const { traceHeaders } of provider.calls)
        expect(traceHeaders?.traceparent).to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    } finally {
      traces.stop()
    }
  })
})

describe('without an SDK', () => {
  it('nothing is traced, nor asked of a provider', async () => {
    const { reprise, provider } = testReprise()
    const { outcome } = await reprise.generate.execute(requestOf(), SCOPE)
    expect(outcome).to.equal('miss')
    expect(provider.calls[0]).not.to.have.property('traceHeaders')
    expect(reprise.tracer.begin(() => expect.fail('nobody asks'))).to.equal(undefined)
    expect(reprise.tracer.headers()).to.deep.equal({})
  })

  it('one that is registered later is told from then on', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const traces = new Traces()
    try {
      await reprise.generate.execute(requestOf(), SCOPE)
      expect(traces.named(REQUEST)).to.have.length(1)
    } finally {
      traces.stop()
    }
  })
})
