import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type {
  LanguageModelV4,
  LanguageModelV4StreamPart,
  SharedV4ProviderMetadata,
} from '@ai-sdk/provider'
import { generateText, type LanguageModel, streamText, tool, wrapLanguageModel } from 'ai'
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import { z } from 'zod'
import { type AiSdkSettings, repriseMiddleware } from '../../src/adapters/sdk/ai-sdk-middleware.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { EVERY_PART, USAGE } from '../support/language-model-parts.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import { completion, sendJson, streamOf, UpstreamServer } from '../support/upstream-server.ts'

const PROMPT = 'What is a cache?'
const ACME: AiSdkSettings = { tenant: 'acme', retries: 0 }

interface Remarked {
  readonly providerMetadata?: Record<string, Record<string, unknown>> | undefined
}

function outcomeOf({ providerMetadata }: Remarked): unknown {
  return providerMetadata?.reprise?.outcome
}

describe('middleware for the AI SDK', () => {
  let upstream: UpstreamServer
  let reprise: Reprise
  let clock: ManualClock

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    clock = new ManualClock()
    reprise = createReprise({ ttlSeconds: 60, adapters: { logger: new RecordingLogger(), clock } })
  })

  afterEach(async () => {
    await reprise.close()
    await upstream.stop()
  })

  function cached(model: LanguageModelV4, settings: AiSdkSettings = ACME): LanguageModel {
    return wrapLanguageModel({ model, middleware: repriseMiddleware(reprise, settings) })
  }

  function vendor(baseURL = upstream.url): LanguageModelV4 {
    return createOpenAICompatible({ name: 'vendor', baseURL, apiKey: 'sk-1' })('gpt-4o-mini')
  }

  async function ask(model: LanguageModel, options: object = {}) {
    return generateText({ model, prompt: PROMPT, maxRetries: 0, ...options })
  }

  async function stream(model: LanguageModel, options: object = {}) {
    const errors: unknown[] = []
    const onError = ({ error }: { error: unknown }) => void errors.push(error)
    const result = streamText({ model, prompt: PROMPT, maxRetries: 0, onError, ...options })
    let text = ''
    for await (const piece of result.textStream) text += piece
    return { text, errors, result }
  }

  it('asks the model once, and answers whole and streamed from then on', async () => {
    const model = cached(vendor())
    const first = await ask(model)
    expect(first.text).to.equal('Hello from upstream.')
    expect(outcomeOf(first)).to.equal('miss')
    const second = await ask(model)
    expect(second.text).to.equal(first.text)
    expect(outcomeOf(second)).to.equal('hit')
    expect(second.response.id).not.to.equal(first.response.id)
    expect(second.usage.inputTokens).to.equal(first.usage.inputTokens)
    const streamed = await stream(model)
    expect(streamed.text).to.equal(first.text)
    expect(outcomeOf({ providerMetadata: await streamed.result.providerMetadata })).to.equal('hit')
    expect(upstream.calls).to.have.length(1)
  })

  it('keeps what it has streamed', async () => {
    const model = cached(vendor())
    expect((await stream(model)).text).to.equal('Hello from upstream.')
    const whole = await ask(model)
    expect(whole.text).to.equal('Hello from upstream.')
    expect(outcomeOf(whole)).to.equal('hit')
  })

  it('gives back every part of an answer: reasoning, files, sources, tool calls', async () => {
    const parts: readonly LanguageModelV4StreamPart[] = EVERY_PART
    let asked = 0
    const model = cached(
      new MockLanguageModelV4({
        doStream: async () => {
          asked += 1
          return { stream: convertArrayToReadableStream([...parts]) }
        },
      }),
    )
    const tools = { weather: tool({ inputSchema: z.object({ city: z.string() }) }) }
    const said = async () => {
      const { result } = await stream(model, { tools })
      const [files, sources, calls] = [
        await result.files,
        await result.sources,
        await result.toolCalls,
      ]
      return {
        text: await result.text,
        reasoning: await result.reasoningText,
        files: files.map(({ base64, mediaType }) => ({ base64, mediaType })),
        sources,
        calls: calls.map(({ toolName, input }) => ({ toolName, input })),
      }
    }
    const first = await said()
    expect(first.calls).to.deep.equal([{ toolName: 'weather', input: { city: 'Zürich' } }])
    expect(first.files).to.deep.equal([{ base64: 'iVBORw==', mediaType: 'image/png' }])
    expect(await said()).to.deep.equal(first)
    expect(asked).to.equal(1)
  })

  it('K1: different images, settings, addresses and headers are different questions', async () => {
    const model = cached(vendor())
    const image = (byte: number) => ({
      prompt: undefined,
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: PROMPT },
            {
              type: 'image',
              image: new Uint8Array([137, 80, 78, 71, byte]),
              mediaType: 'image/png',
            },
          ],
        },
      ],
    })
    for (const asked of [
      {},
      image(1),
      image(2),
      { temperature: 0.1 },
      { seed: 1 },
      { headers: { 'x-region': 'eu' } },
      { providerOptions: { vendor: { tier: 'fast' } } },
    ]) {
      expect(outcomeOf(await ask(model, asked)), JSON.stringify(asked)).to.equal('miss')
      expect(outcomeOf(await ask(model, asked)), JSON.stringify(asked)).to.equal('hit')
    }
    const elsewhere = cached(vendor(upstream.url.replace('127.0.0.1', 'localhost')))
    expect(outcomeOf(await ask(elsewhere))).to.equal('miss')
  })

  it('K1: models that do not show whom they ask share answers only where they are one, or said to be', async () => {
    const middleware = { specificationVersion: 'v4' } as const
    const wrapped = () => wrapLanguageModel({ model: vendor(), middleware })
    const one = cached(wrapped())
    expect([outcomeOf(await ask(one)), outcomeOf(await ask(one))]).to.deep.equal(['miss', 'hit'])
    expect(outcomeOf(await ask(cached(wrapped())))).to.equal('miss')
    const named = { ...ACME, upstream: 'the vendor' }
    expect(outcomeOf(await ask(cached(wrapped(), named)))).to.equal('miss')
    expect(outcomeOf(await ask(cached(wrapped(), named)))).to.equal('hit')
  })

  it('K1: headers of a model’s own make it another model, credentials do not', async () => {
    const model = (headers: Record<string, string>) =>
      cached(createOpenAICompatible({ name: 'v', baseURL: upstream.url, headers })('m'))
    expect(outcomeOf(await ask(model({ 'x-route': 'a', authorization: 'Bearer 1' })))).to.equal(
      'miss',
    )
    expect(outcomeOf(await ask(model({ 'x-route': 'b' })))).to.equal('miss')
    expect(outcomeOf(await ask(model({ 'x-route': 'a', authorization: 'Bearer 2' })))).to.equal(
      'hit',
    )
  })

  it('K2: a call that goes on from what the vendor keeps, or has it act, is not answered from the cache', async () => {
    const model = cached(vendor())
    const code = { type: 'provider', id: 'openai.code_interpreter', name: 'c', args: {} } as const
    for (const asked of [
      { providerOptions: { openai: { conversation: 'c' } } },
      { providerOptions: { openai: { previousResponseId: 'r' } } },
      { tools: { c: { ...code, inputSchema: z.object({}), isProviderExecuted: true } } },
    ]) {
      for (let n = 0; n < 2; n += 1) expect(outcomeOf(await ask(model, asked))).to.equal('bypass')
    }
  })

  it('F4: what no model can be asked, and a refused key, are told and not apologised for', async () => {
    upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 401)
    expect(await rejection(ask(cached(vendor())))).to.include({ status: 401, clientMistake: true })
    const unsupported = Object.assign(new Error('no'), { name: 'AI_UnsupportedFunctionalityError' })
    const model = new MockLanguageModelV4({ doGenerate: async () => Promise.reject(unsupported) })
    expect(await rejection(ask(cached(model)))).to.include({ clientMistake: true })
    expect(model.doGenerateCalls).to.have.length(1)
  })

  it('delivers and keeps what models say besides, whatever that is', async () => {
    class Odd {
      readonly tier = 'fast'
    }
    const metadata = { vendor: { odd: new Odd() } } as unknown as SharedV4ProviderMetadata
    const model = new MockLanguageModelV4({
      doGenerate: async () => ({
        content: [{ type: 'text', text: 'Odd.' }],
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: USAGE,
        warnings: [],
        providerMetadata: metadata,
        response: { timestamp: new Date(Number.NaN) },
      }),
    })
    for (const outcome of ['miss', 'hit']) {
      const { text, providerMetadata } = await ask(cached(model))
      expect(text).to.equal('Odd.')
      expect(providerMetadata).to.deep.equal({
        vendor: { odd: { tier: 'fast' } },
        reprise: outcome === 'hit' ? { outcome, ageSeconds: 0 } : { outcome },
      })
    }
  })

  it('K3: tenants are apart', async () => {
    await ask(cached(vendor()))
    expect(outcomeOf(await ask(cached(vendor(), { tenant: 'other' })))).to.equal('miss')
  })

  it('one call for a hundred who ask at once', async () => {
    const model = cached(vendor())
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(model)))
    expect(new Set(answers.map(outcomeOf))).to.deep.equal(new Set(['miss', 'coalesced']))
    expect(upstream.calls).to.have.length(1)
  })

  it('F5: stands in for a model that fails: first with what is stored, then with the apology, unless that is not wanted', async () => {
    const model = cached(vendor())
    await ask(model)
    clock.advance(61_000)
    upstream.answer = (_call, response) => sendJson(response, { error: { message: 'no' } }, 500)
    expect(outcomeOf(await ask(model))).to.equal('stale')
    const apology = await ask(model, { prompt: 'Another question.' })
    expect(outcomeOf(apology)).to.equal('degraded')
    expect(apology.text).to.contain('sorry')
    const unwanted = {
      prompt: 'Another question.',
      providerOptions: { reprise: { apology: false } },
    }
    expect(await rejection(ask(model, unwanted))).to.include({
      code: 'provider_error',
      status: 500,
    })
  })

  it('F4: retries at one layer, within its own bounds', async () => {
    upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'no' } }, 500, { 'retry-after-ms': '1' })
    const model = cached(vendor(), { tenant: 'acme', retries: 1 })
    const providerOptions = { reprise: { apology: false } }
    const error = await rejection(ask(model, { maxRetries: 2, providerOptions }))
    expect(error).to.include({ code: 'provider_error' })
    expect(upstream.calls).to.have.length(2)
  })

  it('S1: a stream that breaks off is told of in the SDK’s own way, and not stored', async () => {
    upstream.answer = (_call, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      const [chunk] = [{ id: 'c', choices: [{ index: 0, delta: { content: 'Half' } }] }]
      response.write(`data: ${JSON.stringify(chunk)}\n\n`)
      setImmediate(() => response.destroy())
    }
    const model = cached(vendor())
    const broken = await stream(model)
    expect(broken.text).to.equal('Half')
    expect(broken.errors[0]).to.include({ code: 'provider_error' })
    upstream.answer = (_call, response) => sendJson(response, completion('Whole.'))
    expect(outcomeOf(await ask(model))).to.equal('miss')
  })

  it('does what calls ask of the cache, and says which wish is none', async () => {
    const model = cached(vendor())
    const wish = (reprise: object) => ask(model, { providerOptions: { reprise } })
    await wish({ tags: ['a'] })
    expect(outcomeOf(await wish({ noCache: true }))).to.equal('miss')
    expect(outcomeOf(await wish({ noCache: true, noStore: true }))).to.equal('bypass')
    expect(outcomeOf(await wish({ namespace: 'n' }))).to.equal('miss')
    expect(await rejection(wish({ namespace: 'm', onlyIfCached: true }))).to.include({
      code: 'only_if_cached',
    })
    expect(await rejection(wish({ ttl: 1 }))).to.include({
      code: 'invalid_request',
      param: 'providerOptions.reprise.ttl',
    })
    await reprise.invalidate.execute({ model: 'gpt-4o-mini' })
    expect(outcomeOf(await wish({}))).to.equal('miss')
  })

  it('leaves when its caller does', async () => {
    const hungUp = Promise.withResolvers<void>()
    upstream.answer = (_call, response) => void response.once('close', hungUp.resolve)
    const leaving = new AbortController()
    const asked = ask(cached(vendor()), { abortSignal: leaving.signal })
    await upstream.asked()
    leaving.abort()
    expect(await rejection(asked)).to.have.property('name', 'AbortError')
    await hungUp.promise
  })

  it('ends a stream with the signal’s reason when its caller leaves, read or not', async () => {
    const hungUp = Promise.withResolvers<void>()
    upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      for (const chunk of streamOf('Half of it.').slice(0, 2))
        response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    }
    const leaving = new AbortController()
    const { middleware } = { middleware: repriseMiddleware(reprise, ACME) }
    const model = wrapLanguageModel({ model: vendor(), middleware })
    const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: PROMPT }] }]
    const { stream: parts } = await model.doStream({ prompt, abortSignal: leaving.signal })
    await upstream.asked()
    leaving.abort(new Error('gone'))
    await hungUp.promise
    const reader = parts.getReader()
    const read = async (): Promise<void> => {
      while (!(await reader.read()).done);
    }
    expect(await rejection(read())).to.include({ message: 'gone' })
  })

  it('lets through what cannot be kept, unless only what is kept is wanted', async () => {
    const model = cached(vendor())
    for (let n = 0; n < 2; n += 1)
      await stream(model, { include: { rawChunks: true }, includeRawChunks: true })
    expect(upstream.calls).to.have.length(2)
    const providerOptions = { reprise: { onlyIfCached: true } }
    const asked = { includeRawChunks: true, providerOptions }
    const params = { prompt: [{ role: 'user' as const, content: [] }], ...asked }
    const wrapped = wrapLanguageModel({
      model: vendor(),
      middleware: repriseMiddleware(reprise, ACME),
    })
    expect(await rejection(Promise.resolve(wrapped.doStream(params)))).to.include({
      code: 'only_if_cached',
    })
    expect(upstream.calls).to.have.length(2)
  })
})
