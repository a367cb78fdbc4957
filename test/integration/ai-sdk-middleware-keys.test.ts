import { setImmediate } from 'node:timers/promises'
import {
  createOpenAICompatible,
  OpenAICompatibleChatLanguageModel,
} from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { wrapLanguageModel } from 'ai'
import { expect } from 'chai'
import * as z from 'zod'
import { aiSdkIdentity } from '../../src/adapters/sdk/ai-sdk-identity.ts'
import { repriseMiddleware } from '../../src/adapters/sdk/ai-sdk-middleware.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { ACME, AiSdkRig, ask, outcomeOf, PROMPT } from '../support/ai-sdk-rig.ts'

describe('whose answers the AI SDK’s middleware shares', () => {
  let rig: AiSdkRig

  beforeEach(async () => {
    rig = await AiSdkRig.start()
  })

  afterEach(() => rig.stop())

  it('K1: different images, settings, addresses and headers are different questions', async () => {
    const model = rig.cached(rig.vendor())
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
    const elsewhere = rig.cached(rig.vendor(rig.upstream.url.replace('127.0.0.1', 'localhost')))
    expect(outcomeOf(await ask(elsewhere))).to.equal('miss')
  })

  it('K1: models that do not show whom they ask share answers only where they are one, or said to be', async () => {
    const middleware = { specificationVersion: 'v4' } as const
    const wrapped = () => wrapLanguageModel({ model: rig.vendor(), middleware })
    const one = rig.cached(wrapped())
    expect([outcomeOf(await ask(one)), outcomeOf(await ask(one))]).to.deep.equal(['miss', 'hit'])
    expect(outcomeOf(await ask(rig.cached(wrapped())))).to.equal('miss')
    expect(rig.logger.messages.filter((line) => line.includes('upstream'))).to.have.length(1)
    const named = { ...ACME, upstream: 'the vendor' }
    expect(outcomeOf(await ask(rig.cached(wrapped(), named)))).to.equal('miss')
    expect(outcomeOf(await ask(rig.cached(wrapped(), named)))).to.equal('hit')
  })

  it('K1: headers of a model’s own make it another model, credentials do not', async () => {
    const model = (headers: Record<string, string>) =>
      rig.cached(createOpenAICompatible({ name: 'v', baseURL: rig.upstream.url, headers })('m'))
    expect(outcomeOf(await ask(model({ 'x-route': 'a', authorization: 'Bearer 1' })))).to.equal(
      'miss',
    )
    expect(outcomeOf(await ask(model({ 'x-route': 'b' })))).to.equal('miss')
    expect(outcomeOf(await ask(model({ 'x-route': 'a', authorization: 'Bearer 2' })))).to.equal(
      'hit',
    )
  })

  it('K1: what a vendor’s package does to a request before it is sent makes it another model', async () => {
    const model = (settings: object) =>
      rig.cached(createOpenAICompatible({ name: 'v', baseURL: rig.upstream.url, ...settings })('m'))
    const thinking = { transformRequestBody: (body: object) => ({ ...body, think: true }) }
    const one = model(thinking)
    expect(outcomeOf(await ask(model({})))).to.equal('miss')
    expect(outcomeOf(await ask(model({ supportsStructuredOutputs: true })))).to.equal('miss')
    expect(outcomeOf(await ask(model({ supportsStructuredOutputs: true })))).to.equal('hit')
    expect(outcomeOf(await ask(one))).to.equal('miss')
    expect(outcomeOf(await ask(one))).to.equal('hit')
    expect(outcomeOf(await ask(model(thinking)))).to.equal('miss')
    expect(outcomeOf(await ask(model({})))).to.equal('hit')
  })

  it('K1: takes what Vertex’s package does to every request for no difference', () => {
    const vertex = () => {
      const config = {
        baseURL: 'https://vertex.invalid',
        buildRequestUrl: () => '',
        transformRequestBody: (body: object) => body,
      }
      return { provider: 'vertex.anthropic.messages', modelId: 'm', config } as object
    }
    const [one, other] = [vertex(), vertex()].map((model) =>
      aiSdkIdentity(model as LanguageModelV4),
    )
    expect(one).to.deep.equal(other)
    expect(one?.unshared).to.equal(false)
  })

  it('F1: tells of headers that cannot be had as the model does, and leaves the process alone', async () => {
    const config = {
      provider: 'vendor.chat',
      url: ({ path }: { path: string }) => `${rig.upstream.url}${path}`,
      headers: () => Promise.reject(new Error('no token')),
    }
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const answer = await ask(rig.cached(new OpenAICompatibleChatLanguageModel('m', config)))
    await setImmediate()
    process.off('unhandledRejection', note)
    expect([outcomeOf(answer), unhandled]).to.deep.equal(['degraded', []])
  })

  it('K1: takes an address that is still to come for one that does not show', async () => {
    const model = (url: string) => ({
      provider: 'vendor',
      modelId: 'm',
      config: { url: async () => url },
    })
    const [one, other] = ['https://a.invalid', 'https://b.invalid'].map((url) =>
      aiSdkIdentity(model(url) as object as LanguageModelV4),
    )
    expect([one?.unshared, other?.unshared]).to.deep.equal([true, true])
    expect(one?.upstream).not.to.equal(other?.upstream)
  })

  it('K2: a call that goes on from what the vendor keeps, or has it act, is not answered from the cache', async () => {
    const model = rig.cached(rig.vendor())
    const code = { type: 'provider', id: 'openai.code_interpreter', name: 'c', args: {} } as const
    for (const asked of [
      { providerOptions: { openai: { conversation: 'c' } } },
      { providerOptions: { openai: { previousResponseId: 'r' } } },
      { tools: { c: { ...code, inputSchema: z.object({}), isProviderExecuted: true } } },
    ]) {
      for (let n = 0; n < 2; n += 1) expect(outcomeOf(await ask(model, asked))).to.equal('bypass')
    }
  })

  for (const [settings, named] of [
    [{ tenant: '' }, 'tenant'],
    [{ tenant: 'acme', namepsace: 'faq' }, 'namepsace'],
    [{ tenant: 'acme', namespace: 7 }, 'namespace'],
    [{ tenant: 'acme', upstream: 7 }, 'upstream'],
    [{ tenant: 'acme', timeoutMs: '60' }, 'timeoutMs'],
    [{ tenant: 'acme', timeoutMs: Number.NaN }, 'timeoutMs'],
    [{ tenant: 'acme', retries: -1 }, 'retries'],
    [undefined, 'settings'],
  ] as const)
    it(`K3: is not made with a setting that is none: ${JSON.stringify(settings)}`, () => {
      expect(() => repriseMiddleware(rig.reprise, settings as never))
        .to.throw(InvalidRequestError)
        .with.property('param', named)
    })

  it('takes every setting that there is', () => {
    const bounds = { timeoutMs: Infinity, retries: 0 }
    const settings = { tenant: 'acme', namespace: 'faq', upstream: 'eu', ...bounds }
    expect(repriseMiddleware(rig.reprise, settings)).to.be.an('object')
  })

  it('K3: tenants are apart', async () => {
    await ask(rig.cached(rig.vendor()))
    expect(outcomeOf(await ask(rig.cached(rig.vendor(), { tenant: 'other' })))).to.equal('miss')
  })
})
