import type { LanguageModelV4Content, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import type { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import {
  type AiSdkProviderSettings,
  aiSdkProvider,
} from '../../src/adapters/sdk/ai-sdk-provider.ts'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import { chatCompletionUnfitness } from '../../src/domain/chat-completion-fitness.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../src/domain/llm-response.ts'
import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'
import { FINISH, type Script, scriptedModel, streamingModel } from '../support/ai-sdk-model.ts'
import { rejection } from '../support/rejection.ts'
import { asking } from '../support/requests.ts'

const call: ProviderCall = { signal: new AbortController().signal }
const question = asking('What is a cache?')

type Options = Partial<AiSdkProviderSettings>

function whole(
  model: MockLanguageModelV4,
  request = question,
  options: Options = {},
): Promise<LlmResponse> {
  return aiSdkProvider({ name: 'sdk', model, ...options }).complete(request, call)
}

async function chunksOf(
  model: MockLanguageModelV4,
  request: LlmRequest = question,
  options: Options = {},
): Promise<readonly LlmChunk[]> {
  const provider = aiSdkProvider({ name: 'sdk', model, ...options })
  const chunks: LlmChunk[] = []
  for await (const chunk of provider.stream(request, call)) chunks.push(chunk)
  return chunks
}

/** The body of an answer, which has to be the same whole and streamed. */
async function bodyOf(script: Script, request = question): Promise<JsonObject> {
  const { body } = await whole(scriptedModel(script), request)
  const assembly = new ChatCompletionAssembly()
  for (const chunk of await chunksOf(scriptedModel(script), request)) assembly.add(chunk)
  expect(without(assembly.body())).to.deep.equal(without(body))
  return body
}

function without({ id: _id, created: _created, ...rest }: JsonObject): JsonObject {
  return rest
}

async function messageOf(...content: LanguageModelV4Content[]): Promise<JsonObject> {
  const { choices } = (await bodyOf({ content })) as { choices: { message: JsonObject }[] }
  return choices[0]?.message ?? {}
}

const calling = (toolCallId: string, more: object = {}): LanguageModelV4Content => ({
  type: 'tool-call',
  toolCallId,
  toolName: 'weather',
  input: '{"city":"Rome"}',
  ...more,
})

describe('an answer of the AI SDK as a chat completion', () => {
  it('says everything that OpenAI’s format has words for', async () => {
    const timestamp = new Date('2026-01-01T00:00:00.900Z')
    const response = { id: 'msg_1', timestamp, modelId: 'scripted-2026' }
    expect(await bodyOf({ response })).to.deep.equal({
      id: 'msg_1',
      object: 'chat.completion',
      created: 1_767_225_600,
      model: 'scripted-2026',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'A cache keeps answers.', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: {
        prompt_tokens: 9,
        completion_tokens: 4,
        total_tokens: 13,
        prompt_tokens_details: { cached_tokens: 5 },
        completion_tokens_details: { reasoning_tokens: 1 },
      },
    })
  })

  it('has an identifier, a date and a model where the vendor gives none', async () => {
    const { id, created, model } = await bodyOf({})
    expect(id).to.match(/^chatcmpl-./)
    expect(created).to.be.closeTo(Date.now() / 1000, 10)
    expect(model).to.equal('scripted-1')
  })

  it('keeps the vendor’s identifier of the answer for support tickets', async () => {
    const headers = { 'x-request-id': 'req_1' }
    const { requestId } = await whole(scriptedModel({ response: { id: 'msg_1', headers } }))
    expect(requestId).to.equal('req_1')
    const response = await whole(scriptedModel({ response: { id: 'msg_1' } }))
    expect(response.requestId).to.equal('msg_1')
  })

  it('tells thoughts apart from text, and joins what comes in blocks', async () => {
    const message = await messageOf(
      { type: 'reasoning', text: 'Hm. ' },
      { type: 'text', text: 'A ' },
      { type: 'reasoning', text: 'Yes.' },
      { type: 'text', text: 'cache.' },
    )
    expect(message).to.deep.include({ content: 'A cache.', reasoning_content: 'Hm. Yes.' })
  })

  it('tells calls, but for those that the vendor runs by itself', async () => {
    const message = await messageOf(
      calling('own', { providerExecuted: true }),
      { type: 'tool-result', toolCallId: 'own', toolName: 'weather', result: 'Sunny.' },
      calling('1'),
      calling('2', { providerMetadata: { google: { thoughtSignature: 'c2ln' } } }),
    )
    const called = { type: 'function', function: { name: 'weather', arguments: '{"city":"Rome"}' } }
    expect(message).to.deep.include({
      content: null,
      tool_calls: [
        { id: '1', ...called },
        { id: '2', ...called, extra_content: { google: { thought_signature: 'c2ln' } } },
      ],
    })
  })

  it('tells calls in the manner before tools to those who ask so, and one at most', async () => {
    const request = asking('?', { parameters: { functions: [{ name: 'weather' }] } })
    const finishReason = { unified: 'tool-calls', raw: 'tool_use' } as const
    const body = await bodyOf({ content: [calling('1')], finishReason }, request)
    const [choice] = body.choices as readonly JsonObject[]
    expect(choice).to.deep.include({
      message: {
        role: 'assistant',
        content: null,
        refusal: null,
        function_call: { name: 'weather', arguments: '{"city":"Rome"}' },
      },
      finish_reason: 'function_call',
    })
    const two = scriptedModel({ content: [calling('1'), calling('2')], finishReason })
    expect(await rejection(whole(two, request))).to.be.instanceOf(ProviderError)
  })

  it('tells passages that cite a page, and pages that none cites', async () => {
    const page = (url: string): LanguageModelV4Content & { type: 'source' } => ({
      type: 'source',
      sourceType: 'url',
      id: url,
      url,
      title: 'T',
    })
    const citations = [{ source: page('https://a/'), startIndex: 0, endIndex: 5 }]
    const { annotations } = await messageOf(
      { type: 'text', text: 'A ' },
      { type: 'text', text: 'cache', citations },
      page('https://a/'),
      page('https://b/'),
      { type: 'source', sourceType: 'document', id: 'c', mediaType: 'text/plain', title: 'C' },
    )
    expect(annotations).to.deep.equal([
      {
        type: 'url_citation',
        url_citation: { start_index: 2, end_index: 7, url: 'https://a/', title: 'T' },
      },
      { type: 'url_citation', url_citation: { url: 'https://b/', title: 'T' } },
    ])
  })

  it('tells images that the model has drawn', async () => {
    const image = (data: string | Uint8Array): LanguageModelV4Content => ({
      type: 'file',
      mediaType: 'image/png',
      data: { type: 'data', data },
    })
    const { images } = await messageOf(image('AAE='), image(Uint8Array.of(0, 1)))
    const url = 'data:image/png;base64,AAE='
    expect(images).to.deep.equal([
      { type: 'image_url', image_url: { url }, index: 0 },
      { type: 'image_url', image_url: { url }, index: 1 },
    ])
  })

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

  it('gives the JSON that counts where the model drafted before', async () => {
    const model = (): MockLanguageModelV4 =>
      scriptedModel({ content: [{ type: 'text', text: '{"a":' }], structuredOutputText: '{"a":1}' })
    const parameters = { response_format: { type: 'json_object' } }
    expect(await whole(model(), asking('?', { parameters }))).to.have.property('content', '{"a":1}')
    expect(await whole(model())).to.have.property('content', '{"a":')
  })

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

  it('has no usage where the vendor does not say', async () => {
    const inputTokens = {
      total: undefined,
      noCache: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
    }
    const outputTokens = { total: undefined, text: undefined, reasoning: undefined }
    expect(await bodyOf({ usage: { inputTokens, outputTokens } })).to.not.have.property('usage')
  })

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

describe('a stream of the AI SDK as a chat completion', () => {
  const text = (delta: string): LanguageModelV4StreamPart => ({
    type: 'text-delta',
    id: 't',
    delta,
  })
  const failing = async (...parts: LanguageModelV4StreamPart[]): Promise<ProviderError> =>
    (await rejection(chunksOf(streamingModel(parts)))) as ProviderError

  it('is told piece by piece under one identity, the cost last', async () => {
    const metadata = { type: 'response-metadata', id: 'msg_1', modelId: 'm' } as const
    const late = { type: 'response-metadata', id: 'msg_2' } as const
    const parts = [metadata, text('A '), late, { type: 'ping' } as const, text('cache.'), FINISH]
    const chunks = await chunksOf(streamingModel(parts))
    const [first, second, finish, usage] = chunks.map(({ choices }) => choices as JsonObject[])
    expect(first?.[0]?.delta).to.deep.equal({ role: 'assistant', content: 'A ', refusal: null })
    expect(second?.[0]?.delta).to.deep.equal({ content: 'cache.' })
    expect(finish?.[0]).to.deep.include({ delta: {}, finish_reason: 'stop' })
    expect(usage).to.deep.equal([])
    expect(new Set(chunks.map(({ id }) => id))).to.deep.equal(new Set(['msg_1']))
  })

  it('S1: ends by an error where the model does not say that it has finished', async () => {
    expect(await failing(text('A cache'))).to.include({ failure: 'protocol', retryable: true })
  })

  it('F1: ends by the error that the model tells of, in the vendor’s words', async () => {
    const error = { message: 'Overloaded', type: 'overloaded_error' }
    const told = await failing(text('A'), { type: 'error', error })
    expect(told).to.include({ failure: 'protocol', retryable: true })
    expect(told.body).to.deep.equal({ ...error, param: null, code: null })
    expect(told.message).to.not.include('Overloaded')
  })

  it('F4: says nothing before the first piece, so that another provider can be asked', async () => {
    const parts: LanguageModelV4StreamPart[] = [
      { type: 'stream-start', warnings: [] },
      { type: 'response-metadata', id: 'msg_1' },
      { type: 'text-start', id: 't' },
      { type: 'reasoning-start', id: 'r' },
      { type: 'error', error: 'broken' },
    ]
    const chunks = aiSdkProvider({ name: 'sdk', model: streamingModel(parts) }).stream(
      question,
      call,
    )
    expect(await rejection(chunks[Symbol.asyncIterator]().next())).to.be.instanceOf(ProviderError)
  })

  const start = { type: 'tool-input-start', id: '1', toolName: 'weather' } as const
  const delta = (input: string): LanguageModelV4StreamPart => ({
    type: 'tool-input-delta',
    id: '1',
    delta: input,
  })
  const ended = (input: string): LanguageModelV4StreamPart => ({
    type: 'tool-call',
    toolCallId: '1',
    toolName: 'weather',
    input,
  })
  const argumentsOf = async (...parts: LanguageModelV4StreamPart[]): Promise<unknown> => {
    const assembly = new ChatCompletionAssembly()
    for (const chunk of await chunksOf(streamingModel([...parts, FINISH]))) assembly.add(chunk)
    const origin = { provider: 'sdk', requestId: '', latencyMs: 0 }
    const [called] = readChatCompletion(assembly.body(), origin).toolCalls
    return (called as { function?: JsonObject } | undefined)?.function?.arguments
  }

  it('tells what has not been streamed of a call when it is whole', async () => {
    expect(await argumentsOf(start, ended('{}'))).to.equal('{}')
    expect(await argumentsOf(start, delta('{"a"'), ended('{"a":1}'))).to.equal('{"a":1}')
    expect(await argumentsOf(ended('{"a":1}'))).to.equal('{"a":1}')
  })

  it('tells calls whose arguments come as bare text when they are whole, in JSON', async () => {
    const bare = { ...start, inputEncoding: 'text' } as const
    expect(await argumentsOf(bare, delta('a "b"'), ended('"a \\"b\\""'))).to.equal('"a \\"b\\""')
  })

  it('S1: is no answer where a call ends otherwise than it was streamed', async () => {
    const error = await failing(start, delta('{"a":2}'), ended('{"a":1}'), FINISH)
    expect(error).to.be.instanceOf(ProviderError)
  })
})
