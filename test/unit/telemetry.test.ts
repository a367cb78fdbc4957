import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AlwaysOffSampler } from '@opentelemetry/sdk-trace-base'
import { expect } from 'chai'
import fc from 'fast-check'
import { CacheUnavailableError, ProviderError } from '../../src/domain/errors.ts'
import type { JsonValue } from '../../src/domain/json.ts'
import { asking, keyOf, requestOf, responseOf } from '../support/requests.ts'
import { held, providerFailure, ScriptedProvider } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { type SeenSpan, Traces } from '../support/traces.ts'
import { until } from '../support/until.ts'

const SCOPE = { tenant: 'acme-industries' }
const REQUEST = 'reprise chat gpt-4o-mini'
const CALL = 'chat gpt-4o-mini'

/** An attribute's name, as the source has it. */
const ATTRIBUTE = /'(gen_ai|reprise|server|error)\.[a-z_.]+'/g

describe('traces', () => {
  let traces: Traces

  beforeEach(() => {
    traces = new Traces()
  })

  afterEach(() => traces.stop())

  /** The one span of a name. */
  function only(name: string): SeenSpan {
    const [span, ...more] = traces.named(name)
    if (span === undefined || more.length > 0) throw new Error(`${1 + more.length} × ${name}`)
    return span
  }

  it('show a miss as a request with a call to the provider in it', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const request = only(REQUEST)
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
    const call = only(CALL)
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
    expect(only(REQUEST).attributes).to.include({
      'reprise.outcome': 'hit',
      'reprise.age_ms': 5000,
    })
    expect(only(REQUEST).attributes).not.to.have.property('gen_ai.usage.input_tokens')
  })

  it('show what was read from the cache and written to it', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const request = only(REQUEST)
    const key = request.attributes['reprise.key']
    const about = { 'reprise.cache.kind': 'memory', 'reprise.key': key }
    const [read, ...again] = traces.named('reprise.cache get')
    expect(again).to.have.length(0)
    expect(read?.attributes).to.deep.equal({ ...about, 'reprise.cache.read': 'absent' })
    expect(read).to.include({ parent: request.id, kind: 'INTERNAL' })
    const written = only('reprise.cache set')
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
    expect(only(CALL).parent).to.equal(miss?.id)
  })

  it('say of failures what kind they are, and that nothing else was answered', async () => {
    const { reprise, provider } = testReprise({ apology: false })
    provider.reaction = async () => Promise.reject(providerFailure('test', 503))
    const failure = await reprise.generate.execute(requestOf(), SCOPE).catch((error) => error)
    expect(failure).to.be.instanceOf(ProviderError)
    for (const name of [REQUEST, CALL]) {
      expect(only(name).failed).to.equal(true)
      expect(only(name).attributes).to.include({ 'error.type': '503' })
    }
    expect(only(REQUEST).attributes).not.to.have.property('reprise.outcome')
  })

  it('show an apology as answered, and its cause', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = async () => Promise.reject(providerFailure('test', 503))
    await reprise.generate.execute(requestOf(), SCOPE)
    expect(only(REQUEST).failed).to.equal(false)
    const told = { 'reprise.outcome': 'degraded', 'reprise.cause': '503' }
    expect(only(REQUEST).attributes).to.include(told)
    expect(only(CALL).failed).to.equal(true)
  })

  it('show a cache that fails, and the request that does not', async () => {
    const { reprise, cache } = testReprise()
    cache.failure = new CacheUnavailableError('timeout', 'no reply')
    await reprise.generate.execute(requestOf(), SCOPE)
    const [read] = traces.named('reprise.cache get')
    expect(read).to.include({ failed: true })
    expect(read?.attributes).to.include({ 'error.type': 'timeout' })
    expect(only(REQUEST)).to.include({ failed: false })
  })

  it('show every provider that was asked', async () => {
    const [first, second] = [new ScriptedProvider('first'), new ScriptedProvider('second')]
    first.reaction = async () => Promise.reject(providerFailure('first', 500))
    second.reaction = async () => ({ ...responseOf(), provider: 'second' })
    const { reprise } = testReprise({ adapters: { providers: [first, second] } })
    await reprise.generate.execute(requestOf(), SCOPE)
    const calls = traces.named(CALL).map(({ attributes }) => attributes['reprise.provider'])
    expect(calls).to.deep.equal(['first', 'second'])
    expect(only(REQUEST).attributes).to.include({ 'reprise.provider': 'second' })
  })

  it('do not blame anybody for a caller who leaves', async () => {
    const { reprise, provider } = testReprise()
    provider.reaction = held().reaction
    const leaving = new AbortController()
    const options = { signal: leaving.signal }
    const asked = reprise.generate.execute(requestOf(), SCOPE, options).catch(() => 'left')
    await until(() => provider.asked.length === 1)
    leaving.abort()
    expect(await asked).to.equal('left')
    await until(() => traces.named(CALL).length === 1)
    for (const name of [REQUEST, CALL]) {
      expect(only(name).failed).to.equal(false)
      expect(only(name).attributes).to.include({ 'reprise.aborted': true })
      expect(only(name).attributes).not.to.have.property('error.type')
    }
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
    expect(only('reprise embeddings embed').attributes).to.include({ 'reprise.outcome': 'miss' })
    const call = only('embeddings embed')
    expect(call.parent).to.equal(only('reprise embeddings embed').id)
    expect(call.attributes).to.include({
      'gen_ai.operation.name': 'embeddings',
      'gen_ai.embeddings.dimension.count': 2,
      'gen_ai.usage.input_tokens': 6,
    })
    expect(call.attributes).not.to.have.property('gen_ai.usage.output_tokens')
  })

  it('hold no word of a request, answer, credential or tenant, whatever happens', async () => {
    const marker = 'zanzibar'
    const word = fc.string().map((text): JsonValue => `${text}${marker}${text}`)
    const parameters = fc.dictionary(fc.constantFrom('stop', 'user', 'metadata', 'seed', 'x'), word)
    const ends = fc.constantFrom('answers', 'fails', 'refuses', 'crashes')
    await fc.assert(
      fc.asyncProperty(word, parameters, ends, fc.boolean(), async (said, extra, end, streamed) => {
        const { reprise, provider } = testReprise()
        const body = { message: String(said) }
        const details = { provider: 'test', failure: 'status', status: 400, body } as const
        provider.reaction = async () => {
          if (end === 'answers') return responseOf(String(said))
          if (end === 'crashes') throw new TypeError(String(said))
          const clientMistake = end === 'refuses'
          throw new ProviderError('failed', { ...details, retryable: false, clientMistake })
        }
        const request = { ...asking(String(said)), context: said, parameters: extra }
        const options = { credential: String(said), tags: [marker] }
        const scope = { tenant: marker, namespace: marker }
        const answered = streamed
          ? reprise.generateStream
              .execute(request, scope, options)
              .then(({ chunks }) => all(chunks))
          : reprise.generate.execute(request, scope, options)
        await answered.catch(() => {})
        expect(traces.spans).not.to.have.length(0)
        expect(traces.text).not.to.include(marker)
        traces.reset()
      }),
      { numRuns: 60 },
    )
  })

  it('can be gone on with by the provider that is asked', async () => {
    const { reprise, provider } = testReprise()
    await reprise.generate.execute(requestOf(), SCOPE)
    const { traceId, id } = only(CALL)
    const headers = { traceparent: `00-${traceId}-${id}-01` }
    expect(provider.calls[0]?.traceHeaders).to.deep.equal(headers)
  })

  it('cut names that callers make up', async () => {
    const { reprise } = testReprise()
    await reprise.generate.execute(requestOf({ model: 'm'.repeat(5000) }), SCOPE)
    expect(traces.text).to.include('m'.repeat(200)).and.not.to.include('m'.repeat(201))
  })
})

describe('the documentation of traces', () => {
  it('explains every attribute, and no other', () => {
    const root = resolve(import.meta.dirname, '../..')
    const textOf = (file: string): string => readFileSync(resolve(root, file), 'utf8')
    const sources = [
      ...globSync('src/adapters/{telemetry,composite}/*.ts', { cwd: root }),
      ...globSync('src/application/{traced,delivery}-*.ts', { cwd: root }),
      ...['src/domain/gen-ai-attributes.ts', 'src/domain/within-span.ts'],
    ]
    const names = sources.flatMap((file) => textOf(file).match(ATTRIBUTE) ?? [])
    const rows = textOf('docs/telemetry.md').split('## Attributes')[1]?.split('\n') ?? []
    const explained = rows.flatMap(
      (row) => row.split(' | ')[0]?.match(/(?<=`)[a-z_.]+(?=`)/g) ?? [],
    )
    const attributes = names.map((name) => name.slice(1, -1))
    expect([...explained].sort()).to.deep.equal([...new Set(attributes)].sort())
  })
})

describe('a trace that is not sampled', () => {
  it('shows nothing, and is passed on as not sampled', async () => {
    const traces = new Traces(new AlwaysOffSampler())
    try {
      const { reprise, provider } = testReprise()
      await reprise.generate.execute(requestOf(), SCOPE)
      const stream = await reprise.generateStream.execute(asking('Anew?'), SCOPE)
      await all(stream.chunks)
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

async function all<T>(items: AsyncIterable<T>): Promise<void> {
  for await (const _ of items);
}
