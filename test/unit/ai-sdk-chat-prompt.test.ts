import { expect } from 'chai'
import { chatCall } from '../../src/adapters/sdk/ai-sdk-chat-call.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../src/domain/llm-request.ts'
import { refused } from '../support/refused-field.ts'
import { requestOf } from '../support/requests.ts'

const withMessage = (message: object): LlmRequest =>
  requestOf({ messages: [message as LlmMessage] })

const saying = (part: object): LlmRequest => withMessage({ role: 'user', content: [part] })

describe('a conversation as a prompt of the AI SDK', () => {
  const refusedMessages: readonly (readonly [string, object])[] = [
    ['messages[0].role', { role: 'critic', content: '' }],
    ['messages[0].content', { role: 'user', content: null }],
    ['messages[0].content', { role: 'user', content: 5 }],
    ['messages[0].content', { role: 'system' }],
    ['messages[0].name', { role: 'user', content: '', name: 'Ann' }],
    ['messages[0].audio', { role: 'assistant', audio: { id: 'a' } }],
    ['messages[0].content[0].type', { role: 'assistant', content: [{ type: 'odd' }] }],
    ['messages[0].content[0]', { role: 'system', content: ['a'] }],
    ['messages[0].tool_call_id', { role: 'tool', tool_call_id: 'unheard_of', content: '' }],
    ['messages[0].name', { role: 'function', name: 'unheard_of', content: '' }],
    ['messages[0].tool_calls', { role: 'assistant', tool_calls: 'a' }],
    [
      'messages[0].tool_calls[0].type',
      { role: 'assistant', tool_calls: [{ id: '', type: 'custom' }] },
    ],
    ['messages[0].images[0]', { role: 'assistant', images: [null] }],
  ]
  for (const [field, message] of refusedMessages) {
    it(`K1: is refused for ${field} of ${JSON.stringify(message)}`, () => {
      expect(refused(withMessage(message))).to.equal(field)
    })
  }

  const refusedParts: readonly (readonly [string, object])[] = [
    ['image_url.detail', { type: 'image_url', image_url: { url: 'https://a/', detail: 'high' } }],
    ['image_url.url', { type: 'image_url', image_url: { url: 'file:///etc/passwd' } }],
    ['image_url.url', { type: 'image_url', image_url: { url: 'data:image/svg+xml,<svg/>' } }],
    ['image_url', { type: 'image_url', image_url: 'https://a/' }],
    ['input_audio.format', { type: 'input_audio', input_audio: { data: '', format: 'ogg' } }],
    ['file.file_data', { type: 'file', file: { file_data: 'JVBERi0=' } }],
    ['file.file_data', { type: 'file', file: {} }],
    ['cache_control', { type: 'text', text: '', cache_control: { type: 'ephemeral' } }],
    ['type', { type: 'video_url', video_url: { url: '' } }],
  ]
  for (const [field, part] of refusedParts) {
    it(`K1: is refused for ${field} of ${JSON.stringify(part)}`, () => {
      expect(refused(saying(part))).to.equal(`messages[0].content[0].${field}`)
    })
  }

  const calling = (text: string): LlmRequest =>
    withMessage({
      role: 'assistant',
      tool_calls: [{ id: 'a', type: 'function', function: { name: 'b', arguments: text } }],
    })

  it('is refused for arguments that are no JSON, or that parsing would round', () => {
    const field = 'messages[0].tool_calls[0].function.arguments'
    expect(refused(calling('{"a":'))).to.equal(field)
    expect(refused(calling('{"a":12345678901234567890}'))).to.equal(field)
    expect(refused(calling(''))).to.equal(undefined)
  })

  it('keeps parts of system prompts apart, and takes developers for the system', () => {
    const content = [
      { type: 'text', text: 'A.' },
      { type: 'text', text: 'B.' },
    ]
    expect(chatCall(withMessage({ role: 'developer', content })).prompt).to.deep.equal([
      { role: 'system', content: 'A.' },
      { role: 'system', content: 'B.' },
    ])
  })

  it('takes answers back as they were given', () => {
    const answer = {
      role: 'assistant',
      content: 'See.',
      refusal: null,
      annotations: [{ type: 'url_citation', url_citation: { url: 'https://a/', title: '' } }],
      images: [
        { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' }, index: 0 },
      ],
    }
    expect(chatCall(withMessage(answer)).prompt).to.deep.equal([
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'See.' },
          {
            type: 'file',
            mediaType: 'image/png',
            data: { type: 'data', data: 'iVBORw0KGgo=' },
          },
        ],
      },
    ])
    const declined = { role: 'assistant', content: null, refusal: 'No.' }
    const inParts = { role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] }
    for (const message of [declined, inParts]) {
      expect(chatCall(withMessage(message)).prompt).to.deep.equal([
        { role: 'assistant', content: [{ type: 'text', text: 'No.' }] },
      ])
    }
  })

  it('finds the tool of a result, and keeps the results of a round together', () => {
    const call = (id: string, name: string): JsonObject => ({
      id,
      type: 'function',
      function: { name, arguments: '{}' },
    })
    const parts = [
      { type: 'text', text: 'A.' },
      { type: 'text', text: 'B.' },
    ]
    const messages = [
      { role: 'assistant', tool_calls: [call('1', 'sun'), call('2', 'rain')] },
      { role: 'tool', tool_call_id: '2', content: 'Wet.' },
      { role: 'tool', tool_call_id: '1', content: parts },
    ]
    expect(chatCall(requestOf({ messages })).prompt[1]).to.deep.equal({
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: '2',
          toolName: 'rain',
          output: { type: 'text', value: 'Wet.' },
        },
        {
          type: 'tool-result',
          toolCallId: '1',
          toolName: 'sun',
          output: { type: 'content', value: parts },
        },
      ],
    })
  })

  it('gives calls in the manner before tools the identifiers that they lack', () => {
    const messages = [
      { role: 'user', content: 'How is it?' },
      { role: 'assistant', content: null, function_call: { name: 'sun', arguments: '{"a":1}' } },
      { role: 'function', name: 'sun', content: 'Up.' },
    ]
    const [, call, result] = chatCall(requestOf({ messages })).prompt
    expect(call?.content).to.deep.equal([
      { type: 'tool-call', toolCallId: 'call_1', toolName: 'sun', input: { a: 1 } },
    ])
    expect(result?.content).to.deep.equal([
      {
        type: 'tool-result',
        toolCallId: 'call_1',
        toolName: 'sun',
        output: { type: 'text', value: 'Up.' },
      },
    ])
  })

  it('refers to files that OpenAI keeps, for OpenAI alone to find', () => {
    const { prompt } = chatCall(saying({ type: 'file', file: { file_id: 'file-1' } }))
    expect(prompt[0]?.content[0]).to.deep.include({
      type: 'file',
      data: { type: 'reference', reference: { openai: 'file-1' } },
    })
  })

  it('leaves links as they are written', () => {
    const link = 'HTTPS://Example.test'
    const { prompt } = chatCall(saying({ type: 'image_url', image_url: { url: link } }))
    expect(prompt[0]?.content[0]).to.deep.include({
      type: 'file',
      mediaType: 'image',
      data: { type: 'url', url: new URL(link), originalUrl: link },
    })
  })
})
