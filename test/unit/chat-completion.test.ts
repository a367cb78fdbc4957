import { expect } from 'chai'
import fc from 'fast-check'
import { readChatCompletion, reissued } from '../../src/domain/chat-completion.ts'
import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import { isUsageChunk, replayChunks } from '../../src/domain/chat-completion-replay.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { completion, streamOf } from '../support/upstream-server.ts'

const IDENTITY = { id: 'chatcmpl-new', created: 42 }
const envelope = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'm' }
const piece = (delta: JsonObject, rest: JsonObject = {}): JsonObject => ({
  ...envelope,
  choices: [{ index: 0, delta, finish_reason: null, ...rest }],
})

/** A message of which nothing has been said. */
const SILENT = { role: 'assistant', content: null, refusal: null }

function assembled(chunks: readonly JsonObject[]): JsonObject {
  const assembly = new ChatCompletionAssembly()
  for (const chunk of chunks) assembly.add(chunk)
  return assembly.body()
}

function messageOf(chunks: readonly JsonObject[]): unknown {
  const [choice] = assembled(chunks).choices as readonly JsonObject[]
  return choice?.message
}

describe('reading a chat completion', () => {
  it('takes content, model, tokens and finish reason from the body', () => {
    const body = completion('Hello.') as JsonObject
    const response = readChatCompletion(body, { provider: 'p', requestId: 'r', latencyMs: 5 })
    expect(response).to.deep.equal({
      content: 'Hello.',
      model: 'gpt-4o-mini-2024-07-18',
      inputTokens: 9,
      outputTokens: 4,
      provider: 'p',
      requestId: 'r',
      latencyMs: 5,
      protocol: 'openai.chat',
      cached: false,
      finishReason: 'stop',
      toolCalls: [],
      body,
    })
  })

  it('makes do with a body that has nothing of it', () => {
    const response = readChatCompletion({}, { provider: 'p', requestId: '', latencyMs: 0 })
    expect(response).to.include({ content: '', model: '', inputTokens: 0, finishReason: null })
  })

  it('changes nothing but id and date when it is issued anew', () => {
    const body = completion('Hello.') as JsonObject
    expect(reissued(body, IDENTITY)).to.deep.equal({ ...body, ...IDENTITY })
  })
})

describe('assembling a stream', () => {
  it('gives the body that would have come whole', () => {
    expect(assembled(streamOf('Hello from upstream.') as JsonObject[])).to.deep.equal(
      completion('Hello from upstream.'),
    )
  })

  it('puts tool calls together by their number', () => {
    const calls = (index: number, fields: JsonObject): JsonObject =>
      piece({ tool_calls: [{ index, ...fields }] })
    const message = messageOf([
      piece({ role: 'assistant', content: null }),
      calls(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '' } }),
      calls(0, { function: { arguments: '{"x":' } }),
      calls(1, { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } }),
      calls(0, { function: { arguments: '1}' } }),
    ])
    expect(message).to.deep.equal({
      ...SILENT,
      tool_calls: [
        { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x":1}' } },
        { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } },
      ],
    })
  })

  it('puts up with servers that repeat role, id, type and name in every piece', () => {
    const repeated = (args: string): JsonObject =>
      piece({
        role: 'assistant',
        tool_calls: [
          { index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: args } },
        ],
      })
    expect(messageOf([repeated('{"x"'), repeated(':1}')])).to.deep.equal({
      ...SILENT,
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }],
    })
  })

  it('keeps texts it has never heard of, such as reasoning', () => {
    const message = messageOf([
      piece({ reasoning_content: 'Well, ' }),
      piece({ reasoning_content: 'yes.', content: 'Yes' }),
    ])
    expect(message).to.deep.equal({
      ...SILENT,
      reasoning_content: 'Well, yes.',
      content: 'Yes',
    })
  })

  it('has every member that a whole message has, where deltas leave out what is null', () => {
    expect(messageOf([piece({ content: 'Yes' })])).to.deep.equal({ ...SILENT, content: 'Yes' })
    expect(messageOf([piece({ refusal: 'No' })])).to.deep.equal({ ...SILENT, refusal: 'No' })
  })

  it('leaves out what pads the chunks', () => {
    const chunks = [piece({ content: 'Yes' }), piece({}, { finish_reason: 'stop' })]
    const padded = chunks.map((chunk) => ({ ...chunk, obfuscation: 'aB3' }))
    expect(assembled(padded)).to.deep.equal(assembled(chunks))
  })

  it('keeps what one chunk says and the next leaves open, such as a moderation', () => {
    const [moderation, service_tier] = [{ input: {}, output: {} }, 'default']
    const [first, last] = [piece({ content: 'Yes' }), piece({}, { finish_reason: 'stop' })]
    const open = { moderation: null, service_tier: null, system_fingerprint: null }
    const body = assembled([
      { ...first, ...open, moderation, service_tier },
      { ...last, ...open },
    ])
    expect(body).to.deep.include({ moderation, service_tier, system_fingerprint: null })
  })

  it('keeps choices apart, and gathers logprobs', () => {
    const token = (index: number, text: string): JsonObject => ({
      ...envelope,
      choices: [
        {
          index,
          delta: { content: text },
          logprobs: { content: [{ token: text }] },
          finish_reason: null,
        },
      ],
    })
    const { choices } = assembled([token(1, 'b'), token(0, 'a'), token(1, 'B')])
    expect(choices).to.deep.equal([
      {
        index: 0,
        message: { ...SILENT, content: 'a' },
        logprobs: { content: [{ token: 'a' }] },
        finish_reason: null,
      },
      {
        index: 1,
        message: { ...SILENT, content: 'bB' },
        logprobs: { content: [{ token: 'b' }, { token: 'B' }] },
        finish_reason: null,
      },
    ])
  })

  it('S1: is finished when every choice has its finish reason, and there is one', () => {
    const assembly = new ChatCompletionAssembly()
    expect(assembly.finished).to.equal(false)
    assembly.add(piece({ content: 'a' }))
    expect(assembly.finished).to.equal(false)
    assembly.add({ ...envelope, choices: [{ index: 1, delta: {}, finish_reason: 'stop' }] })
    expect(assembly.finished).to.equal(false)
    assembly.add(piece({}, { finish_reason: 'stop' }))
    expect(assembly.finished).to.equal(true)
  })
})

describe('replaying a body as a stream', () => {
  it('carries one identity throughout and ends with the usage', () => {
    const chunks = replayChunks({ ...completion('Hello.'), ...IDENTITY } as JsonObject)
    for (const chunk of chunks)
      expect(chunk).to.include({ ...IDENTITY, object: 'chat.completion.chunk' })
    expect(chunks.map(isUsageChunk)).to.deep.equal([false, false, true])
  })

  it('has no usage to end with where the body has none', () => {
    const { usage: _, ...body } = completion('Hello.')
    expect(replayChunks(body as JsonObject).some(isUsageChunk)).to.equal(false)
  })

  it('is undone by assembling: nothing is lost', () => {
    const text = fc.string({ unit: 'grapheme' })
    const toolCall = fc.record({
      id: text,
      type: fc.constant('function'),
      function: fc.record({ name: text, arguments: text }),
    })
    const message = fc.record(
      {
        role: fc.constant('assistant'),
        content: fc.oneof(text, fc.constant(null)),
        refusal: fc.oneof(text, fc.constant(null)),
        tool_calls: fc.array(toolCall, { minLength: 1, maxLength: 3 }),
        annotations: fc.array(fc.record({ type: fc.constant('url_citation'), title: text }), {
          maxLength: 2,
        }),
      },
      { requiredKeys: ['role', 'content', 'refusal'] },
    )
    const bodies = fc.record({
      messages: fc.array(message, { minLength: 1, maxLength: 3 }),
      finish: fc.constantFrom('stop', 'length', 'tool_calls'),
    })
    fc.assert(
      fc.property(bodies, ({ messages, finish }) => {
        const choices = messages.map((given, index) => ({
          index,
          message: given,
          logprobs: null,
          finish_reason: finish,
        }))
        const body = { ...(completion('') as JsonObject), choices } as JsonObject
        expect(assembled(replayChunks(body))).to.deep.equal(body)
      }),
    )
  })
})
