import type { LanguageModelV4StreamPart, SharedV4ProviderMetadata } from '@ai-sdk/provider'
import { tool, wrapLanguageModel } from 'ai'
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import * as z from 'zod'
import { repriseMiddleware } from '../../src/adapters/sdk/ai-sdk-middleware.ts'
import { ACME, AiSdkRig, ask, outcomeOf, stream } from '../support/ai-sdk-rig.ts'
import { EVERY_PART, USAGE } from '../support/language-model-parts.ts'
import { rejection } from '../support/rejection.ts'

describe('middleware for the AI SDK', () => {
  let rig: AiSdkRig

  beforeEach(async () => {
    rig = await AiSdkRig.start()
  })

  afterEach(() => rig.stop())

  it('asks the model once, and answers whole and streamed from then on', async () => {
    const model = rig.cached(rig.vendor())
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
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('keeps what it has streamed', async () => {
    const model = rig.cached(rig.vendor())
    expect((await stream(model)).text).to.equal('Hello from upstream.')
    const whole = await ask(model)
    expect(whole.text).to.equal('Hello from upstream.')
    expect(outcomeOf(whole)).to.equal('hit')
  })

  it('gives back every part of an answer: reasoning, files, sources, tool calls', async () => {
    const parts: readonly LanguageModelV4StreamPart[] = EVERY_PART
    let asked = 0
    const model = rig.cached(
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
      const { text, providerMetadata } = await ask(rig.cached(model))
      expect(text).to.equal('Odd.')
      expect(providerMetadata).to.deep.equal({
        vendor: { odd: { tier: 'fast' } },
        reprise: outcome === 'hit' ? { outcome, ageSeconds: 0 } : { outcome },
      })
    }
  })

  it('loses nothing of an answer to what its model says besides', async () => {
    const odd = { none: () => 1, big: 1n, lost: Number.NaN, at: new Date(0), $: [undefined] }
    const data = { type: 'data' as const, data: new Uint8Array([137, 80, 78, 71]) }
    const model = new MockLanguageModelV4({
      doGenerate: async () => ({
        content: [
          { type: 'text', text: 'Odd.' },
          { type: 'file', mediaType: 'image/png', data },
        ],
        finishReason: { unified: 'stop', raw: 'stop' },
        usage: USAGE,
        warnings: [],
        providerMetadata: { vendor: odd } as unknown as SharedV4ProviderMetadata,
      }),
    })
    for (const outcome of ['miss', 'hit']) {
      const { text, files, providerMetadata } = await ask(rig.cached(model))
      expect([text, files.map(({ base64 }) => base64)]).to.deep.equal(['Odd.', ['iVBORw==']])
      const { reprise, vendor } = providerMetadata ?? {}
      expect(reprise).to.include({ outcome })
      expect(vendor).to.deep.equal({ lost: null, at: new Date(0), $: [null] })
    }
  })

  it('one call for a hundred who ask at once', async () => {
    const model = rig.cached(rig.vendor())
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask(model)))
    expect(new Set(answers.map(outcomeOf))).to.deep.equal(new Set(['miss', 'coalesced']))
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('does what calls ask of the cache, and says which wish is none', async () => {
    const model = rig.cached(rig.vendor())
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
    await rig.reprise.invalidate.execute({ model: 'gpt-4o-mini' })
    expect(outcomeOf(await wish({}))).to.equal('miss')
  })

  it('lets through what cannot be kept, unless only what is kept is wanted', async () => {
    const model = rig.cached(rig.vendor())
    for (let n = 0; n < 2; n += 1)
      await stream(model, { include: { rawChunks: true }, includeRawChunks: true })
    expect(rig.upstream.calls).to.have.length(2)
    const providerOptions = { reprise: { onlyIfCached: true } }
    const asked = { includeRawChunks: true, providerOptions }
    const params = { prompt: [{ role: 'user' as const, content: [] }], ...asked }
    const wrapped = wrapLanguageModel({
      model: rig.vendor(),
      middleware: repriseMiddleware(rig.reprise, ACME),
    })
    expect(await rejection(Promise.resolve(wrapped.doStream(params)))).to.include({
      code: 'only_if_cached',
    })
    expect(rig.upstream.calls).to.have.length(2)
  })
})
