import type { LanguageModelV4Content } from '@ai-sdk/provider'
import type { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import { chatCompletionUnfitness } from '../../src/domain/chat-completion-fitness.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import { bodyOf, chunksOf, question, whole } from '../support/ai-sdk-chat.ts'
import { type Script, scriptedModel } from '../support/ai-sdk-model.ts'
import { rejection } from '../support/rejection.ts'

describe('an answer of the AI SDK as a chat completion', () => {
  const unspeakable: Readonly<Record<string, LanguageModelV4Content>> = {
    'a file that is no image': {
      type: 'file',
      mediaType: 'audio/wav',
      data: { type: 'data', data: '' },
    },
    'a request for a leave': { type: 'tool-approval-request', approvalId: '1', toolCallId: '2' },
  }
  for (const [what, content] of Object.entries(unspeakable)) {
    it(`F1: fails where the answer holds ${what}, which nobody could be told of`, async () => {
      const model = (): MockLanguageModelV4 => scriptedModel({ content: [content] })
      expect(await rejection(whole(model()))).to.be.instanceOf(ProviderError)
      expect(await rejection(chunksOf(model()))).to.be.instanceOf(ProviderError)
    })
  }

  const reasons: readonly (readonly [Script['finishReason'] & object, string, boolean])[] = [
    [{ unified: 'stop', raw: 'end_turn' }, 'stop', true],
    [{ unified: 'tool-calls', raw: undefined }, 'tool_calls', true],
    [{ unified: 'length', raw: 'max_tokens' }, 'length', false],
    [{ unified: 'content-filter', raw: 'stop' }, 'content_filter', false],
    [{ unified: 'other', raw: 'pause_turn' }, 'pause_turn', false],
    [{ unified: 'other', raw: 'stop' }, 'other', false],
    [{ unified: 'other', raw: undefined }, 'other', false],
  ]
  for (const [finishReason, word, fit] of reasons) {
    const { unified, raw } = finishReason
    it(`S1: says ${word} for ${unified} (${raw}), and may ${fit ? '' : 'not '}be stored`, async () => {
      const response = await whole(scriptedModel({ finishReason }))
      expect(response.finishReason).to.equal(word)
      expect(chatCompletionUnfitness(response, question)).to.equal(fit ? undefined : 'incomplete')
      await bodyOf({ finishReason })
    })
  }

  for (const unified of ['error', 'interrupted'] as const) {
    it(`S1: is none where it ended by ${unified}`, async () => {
      const model = (): MockLanguageModelV4 =>
        scriptedModel({ finishReason: { unified, raw: undefined } })
      const { failure } = (await rejection(whole(model()))) as ProviderError
      expect(failure).to.equal('protocol')
      expect(await rejection(chunksOf(model()))).to.be.instanceOf(ProviderError)
    })
  }

  it('is empty where the model says nothing, and not stored', async () => {
    const response = await whole(scriptedModel({ content: [] }))
    expect(response.content).to.equal('')
    expect(chatCompletionUnfitness(response, question)).to.equal('empty')
    await bodyOf({ content: [] })
  })
})

describe('what a model of the AI SDK leaves out', () => {
  const warnings = [{ type: 'unsupported', feature: 'seed' } as const]

  it('K1: makes its answer another question’s, which is not given', async () => {
    const error = (await rejection(whole(scriptedModel({ warnings })))) as ProviderError
    expect(error.message).to.equal('sdk does not support seed, and left it out')
    expect(error).to.include({ failure: 'protocol', retryable: false, clientMistake: false })
    expect(await rejection(chunksOf(scriptedModel({ warnings })))).to.be.instanceOf(ProviderError)
  })

  it('is left out where that is allowed', async () => {
    for (const allowUnsupported of [true, ['seed']]) {
      const model = scriptedModel({ warnings })
      expect(await whole(model, question, { allowUnsupported })).to.have.property('cached', false)
      expect(await chunksOf(model, question, { allowUnsupported })).to.not.have.length(0)
    }
    const other = { allowUnsupported: ['topK'] }
    const error = await rejection(whole(scriptedModel({ warnings }), question, other))
    expect(error).to.be.instanceOf(ProviderError)
  })

  it('M3: is not repeated where it may be anything', async () => {
    const feature = 'a schema that says: my secret'
    const error = await rejection(
      whole(scriptedModel({ warnings: [{ type: 'unsupported', feature }] })),
    )
    expect((error as Error).message).to.not.include('secret')
  })

  it('is no matter where the warning is of another kind', async () => {
    const other = [
      { type: 'compatibility', feature: 'json' } as const,
      { type: 'deprecated', setting: 'a', message: 'b' } as const,
      { type: 'other', message: 'c' } as const,
    ]
    expect(await whole(scriptedModel({ warnings: other }))).to.have.property('finishReason', 'stop')
  })
})
