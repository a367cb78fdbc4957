import {
  type LanguageModelV4,
  type LanguageModelV4StreamPart,
  NoSuchModelError,
} from '@ai-sdk/provider'
import { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import { useFakeTimers } from 'sinon'
import { aiSdkProvider } from '../../src/adapters/sdk/ai-sdk-provider.ts'
import { InvalidRequestError, ProviderError, RequestAbortedError } from '../../src/domain/errors.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { hangingModel, scriptedModel } from '../support/ai-sdk-model.ts'
import { rejection } from '../support/rejection.ts'
import { ACME, asking } from '../support/requests.ts'
import { ScriptedProvider, textOfStream } from '../support/scripted-provider.ts'
import { testReprise } from '../support/test-reprise.ts'
import { until } from '../support/until.ts'

const call: ProviderCall = { signal: new AbortController().signal }
const question = asking('What is a cache?')

/** A model whose stream says one piece and no more; `cancelled` resolves when it is let go. */
function stalling(): { model: MockLanguageModelV4; cancelled: Promise<void> } {
  const gone = Promise.withResolvers<void>()
  const stream = new ReadableStream<LanguageModelV4StreamPart>({
    start: (controller) => controller.enqueue({ type: 'text-delta', id: 't', delta: 'A ' }),
    cancel: () => gone.resolve(),
  })
  return {
    model: new MockLanguageModelV4({ doStream: async () => ({ stream }) }),
    cancelled: gone.promise,
  }
}

async function drained(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _chunk of chunks);
}

describe('a provider over the AI SDK', () => {
  it('asks the vendor for the model that is asked for', async () => {
    const asked: string[] = []
    const model = (id: string): LanguageModelV4 => {
      asked.push(id)
      return scriptedModel()
    }
    const provider = aiSdkProvider({ name: 'sdk', model })
    expect(provider.modelFor('gpt-4o-mini')).to.equal('gpt-4o-mini')
    await provider.complete(question, call)
    const renaming = aiSdkProvider({ name: 'sdk', model, modelFor: (id) => `vendor/${id}` })
    const { model: answered } = await renaming.complete(question, call)
    expect(asked).to.deep.equal(['gpt-4o-mini', 'vendor/gpt-4o-mini'])
    expect(answered).to.equal('vendor/gpt-4o-mini')
  })

  for (const [wrong, named] of [
    [{ name: '' }, 'name'],
    [{ model: 'gpt-4o-mini' }, 'model'],
    [{ models: 'gpt-4o-mini' }, 'models'],
    [{ modelFor: {} }, 'modelFor'],
    [{ allowUnsupported: 'seed' }, 'allowUnsupported'],
    [{ timeoutMs: '10' }, 'timeoutMs'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs'],
    [{ retries: 1 }, 'retries'],
  ] as const)
    it(`is not made with a setting that is none: ${JSON.stringify(wrong)}`, () => {
      const settings = { name: 'sdk', model: scriptedModel(), ...wrong }
      expect(() => aiSdkProvider(settings as never))
        .to.throw(InvalidRequestError)
        .with.property('param', named)
    })

  it('S5: answers under its model’s own name where it has but one', () => {
    const provider = aiSdkProvider({ name: 'sdk', model: scriptedModel() })
    expect(provider.modelFor('gpt-4o-mini')).to.equal('scripted-1')
  })

  it('serves and lists no models but those that it is limited to', async () => {
    const modelFor = (id: string): string | undefined => (id === 'c' ? undefined : id)
    const settings = { name: 'sdk', model: () => scriptedModel(), models: ['a', 'c'], modelFor }
    const provider = aiSdkProvider(settings)
    expect(['a', 'b', 'c'].map((id) => provider.modelFor(id))).to.deep.equal([
      'a',
      undefined,
      undefined,
    ])
    expect(await provider.models(call)).to.deep.equal([{ id: 'a', created: 0, ownedBy: 'sdk' }])
  })

  it('F1: is no reason to give up where the AI SDK cannot express a request, or has no such model', async () => {
    const provider = aiSdkProvider({ name: 'sdk', model: () => scriptedModel() })
    const two = asking('?', { parameters: { n: 2 } })
    const error = (await rejection(provider.complete(two, call))) as ProviderError
    const told = { failure: 'protocol', retryable: false, clientMistake: false }
    expect(error).to.include({ ...told, message: 'sdk: the AI SDK cannot express n' })
    expect(error.body).to.deep.include({ type: 'invalid_request_error', param: 'n' })
    expect(await rejection(drained(provider.stream(two, call)))).to.include(told)
    const nothing = (modelId: string): LanguageModelV4 => {
      throw new NoSuchModelError({ modelId, modelType: 'languageModel' })
    }
    const empty = aiSdkProvider({ name: 'sdk', model: nothing })
    expect(await rejection(empty.complete(question, call))).to.include(told)
    const older = { ...scriptedModel(), specificationVersion: 'v3' } as unknown as LanguageModelV4
    const outdated = aiSdkProvider({ name: 'sdk', model: older })
    expect(await rejection(outdated.complete(question, call))).to.include(told)
  })

  it('F2: waits no longer than it may for an answer, for a stream and for each of its pieces', async () => {
    const late = { failure: 'timeout', retryable: true }
    const { model, asked } = hangingModel()
    const provider = aiSdkProvider({ name: 'sdk', model, timeoutMs: 10 })
    expect(await rejection(provider.complete(question, call))).to.include(late)
    expect(await rejection(drained(provider.stream(question, call)))).to.include(late)
    expect(asked.map(({ abortSignal }) => abortSignal?.aborted)).to.deep.equal([true, true])
    const stalled = stalling()
    const begun = aiSdkProvider({ name: 'sdk', model: stalled.model, timeoutMs: 10 })
    expect(await rejection(drained(begun.stream(question, call)))).to.include(late)
    await stalled.cancelled
  })

  it('waits on where no bound is wanted', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { model, asked } = hangingModel()
      const provider = aiSdkProvider({ name: 'sdk', model, timeoutMs: Infinity })
      const leaving = new AbortController()
      const left = rejection(provider.complete(question, { signal: leaving.signal }))
      clock.tick(3_600_000)
      expect(asked[0]?.abortSignal?.aborted).to.equal(false)
      leaving.abort()
      expect(await left).to.be.instanceOf(RequestAbortedError)
    } finally {
      clock.restore()
    }
  })

  it('stops as soon as the caller leaves, also where the model does not heed it', async () => {
    for (const ask of ['complete', 'stream'] as const) {
      const { model, asked } = hangingModel()
      const provider = aiSdkProvider({ name: 'sdk', model })
      const leaving = new AbortController()
      const withSignal = { signal: leaving.signal }
      const answer =
        ask === 'complete'
          ? provider.complete(question, withSignal)
          : drained(provider.stream(question, withSignal))
      const left = rejection(answer)
      await until(() => asked.length === 1)
      leaving.abort()
      expect(await left).to.be.instanceOf(RequestAbortedError)
      expect(asked[0]?.abortSignal?.aborted).to.equal(true)
    }
  })

  it('does not even ask where the caller has left already', async () => {
    const model = scriptedModel()
    const gone = { signal: AbortSignal.abort() }
    const provider = aiSdkProvider({ name: 'sdk', model })
    expect(await rejection(provider.complete(question, gone))).to.be.instanceOf(RequestAbortedError)
    expect(model.doGenerateCalls).to.have.length(0)
  })

  it('lets go of a stream when its reader leaves', async () => {
    const { model, cancelled } = stalling()
    for await (const _chunk of aiSdkProvider({ name: 'sdk', model }).stream(question, call)) break
    await cancelled
  })

  it('lets go of a stream that opens when the caller has left', async () => {
    const leaving = new AbortController()
    const { model, cancelled } = stalling()
    const opening = Promise.withResolvers<void>()
    const slow = new MockLanguageModelV4({
      doStream: async (options) => {
        leaving.abort()
        await opening.promise
        return model.doStream(options)
      },
    })
    const provider = aiSdkProvider({ name: 'sdk', model: slow })
    const left = await rejection(drained(provider.stream(question, { signal: leaving.signal })))
    expect(left).to.be.instanceOf(RequestAbortedError)
    opening.resolve()
    await cancelled
  })
})

describe('the AI SDK in the chain', () => {
  it('answers whole and streamed, once each question', async () => {
    const model = scriptedModel()
    const { reprise } = testReprise({
      adapters: { providers: [aiSdkProvider({ name: 'sdk', model })] },
    })
    const first = await reprise.generate.execute(question, ACME)
    expect(first).to.deep.include({ outcome: 'miss', stored: true })
    expect(first.response).to.include({ provider: 'sdk', content: 'A cache keeps answers.' })
    expect(first.response).to.include({ inputTokens: 9, outputTokens: 4 })
    const second = await reprise.generate.execute(question, ACME)
    expect(second.outcome).to.equal('hit')
    expect(second.response.content).to.equal('A cache keeps answers.')

    const other = asking('And what is a miss?')
    const begun = await reprise.generateStream.execute(other, ACME)
    expect(begun.outcome).to.equal('miss')
    expect(await textOfStream(begun.chunks)).to.equal('A cache keeps answers.')
    const again = await reprise.generateStream.execute(other, ACME)
    expect(again.outcome).to.equal('hit')
    expect(await textOfStream(again.chunks)).to.equal('A cache keeps answers.')
    expect((await reprise.generate.execute(other, ACME)).outcome).to.equal('hit')
    expect(model.doGenerateCalls).to.have.length(1)
    expect(model.doStreamCalls).to.have.length(1)
    await reprise.close()
  })

  it('leaves to the next provider what the AI SDK cannot express', async () => {
    const model = scriptedModel()
    const next = new ScriptedProvider('next')
    const providers = [aiSdkProvider({ name: 'sdk', model: () => model }), next]
    const { reprise } = testReprise({ adapters: { providers } })
    const biased = asking('?', { parameters: { logit_bias: { 50256: -100 } } })
    const { response } = await reprise.generate.execute(biased, ACME)
    expect(response.provider).to.equal('test')
    expect(next.asked).to.have.length(1)
    expect(model.doGenerateCalls).to.have.length(0)
    await reprise.close()
  })

  it('S1: stores nothing of a stream that breaks off', async () => {
    const { model } = stalling()
    const provider = aiSdkProvider({ name: 'sdk', model, timeoutMs: 10 })
    const { reprise } = testReprise({ adapters: { providers: [provider] } })
    const begun = await reprise.generateStream.execute(question, ACME)
    expect(await rejection(drained(begun.chunks))).to.be.instanceOf(ProviderError)
    expect(await reprise.lookup.execute(question, ACME)).to.have.property('state', 'absent')
    await reprise.close()
  })
})
