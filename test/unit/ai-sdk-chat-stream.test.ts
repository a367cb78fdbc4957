import type { LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { expect } from 'chai'
import { aiSdkProvider } from '../../src/adapters/sdk/ai-sdk-provider.ts'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import { ProviderError } from '../../src/domain/errors.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { chunksOf, question } from '../support/ai-sdk-chat.ts'
import { FINISH, streamingModel } from '../support/ai-sdk-model.ts'
import { rejection } from '../support/rejection.ts'
import { call } from '../support/unending-call.ts'

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
