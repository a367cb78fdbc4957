import { expect } from 'chai'
import fc from 'fast-check'
import { chatCall } from '../../src/adapters/sdk/ai-sdk-chat-call.ts'
import { InexpressibleField } from '../../src/adapters/sdk/ai-sdk-chat-fields.ts'
import { ANSWER_NEUTRAL_PARAMETERS } from '../../src/domain/cache-key.ts'
import type { JsonObject, JsonValue } from '../../src/domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../src/domain/llm-request.ts'
import { requestOf } from '../support/requests.ts'

const FUNCTION = { name: 'weather', parameters: { type: 'object', properties: {} } }
const TOOL = { type: 'function', function: FUNCTION }
const plain = chatCall(requestOf())

/** The field that a request is refused for; undefined where it is not. */
function refused(request: LlmRequest): string | undefined {
  try {
    chatCall(request)
  } catch (error) {
    if (error instanceof InexpressibleField) return error.field
    throw error
  }
  return undefined
}

const withParameter = (name: string, value: unknown): LlmRequest =>
  requestOf({ parameters: { [name]: value as JsonValue } })

const withMessage = (message: object): LlmRequest =>
  requestOf({ messages: [message as LlmMessage] })

const saying = (part: object): LlmRequest => withMessage({ role: 'user', content: [part] })

describe('a request as a call of the AI SDK', () => {
  const refusedParameters: readonly (readonly [string, unknown, string?])[] = [
    ['n', 2],
    ['logprobs', true],
    ['top_logprobs', 3],
    ['logit_bias', { '50256': -100 }],
    ['modalities', ['text', 'audio']],
    ['audio', { voice: 'alloy', format: 'wav' }],
    ['prediction', { type: 'content', content: '' }],
    ['web_search_options', {}],
    ['parallel_tool_calls', false],
    ['service_tier', 'flex'],
    ['verbosity', 'low'],
    ['unheard_of', 0],
    ['reasoning_effort', 'enormous'],
    ['temperature', '1'],
    ['max_tokens', true],
    ['max_completion_tokens', 5],
    ['top_p', []],
    ['seed', Object.assign(Object.create(null), { rawJSON: '12345678901234567890' })],
    ['stop', ['END', 1], 'stop[1]'],
    ['stop', { a: 1 }],
    ['response_format', 'json'],
    ['response_format', { type: 'grammar' }, 'response_format.type'],
    ['response_format', { type: 'json_schema' }, 'response_format.json_schema'],
    [
      'response_format',
      { type: 'json_schema', json_schema: { name: 'a', odd: 1 } },
      'response_format.json_schema.odd',
    ],
    ['tools', {}],
    ['tools', [{ type: 'custom', custom: { name: 'a' } }], 'tools[0].type'],
    ['tools', [TOOL, { ...TOOL, odd: 1 }], 'tools[1].odd'],
    ['tools', [{ type: 'function', function: { name: 1 } }], 'tools[0].function.name'],
    ['tool_choice', 'required'],
  ]
  for (const [name, value, field = name] of refusedParameters) {
    it(`K1: is refused for ${field}, which the AI SDK cannot express (${JSON.stringify(value)})`, () => {
      const request = requestOf({ parameters: {} })
      const { maxTokens, temperature, ...rest } = request
      const given = { [name]: value as JsonValue }
      const bound = name === 'max_completion_tokens' ? { maxTokens: 1024 } : {}
      expect(refused({ ...rest, ...bound, parameters: given })).to.equal(field)
    })
  }

  it('is refused for a choice among tools that the AI SDK cannot express', () => {
    const allowed = { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [] } }
    const parameters = { tools: [TOOL], tool_choice: allowed }
    expect(refused(requestOf({ parameters }))).to.equal('tool_choice.type')
  })

  it('M3: names no field whose name may be anything', () => {
    expect(refused(withParameter('my secret is 1234', 1))).to.equal('(a field with an odd name)')
  })

  it('leaves out what goes without saying', () => {
    const parameters = {
      n: 1,
      logprobs: false,
      logit_bias: {},
      modalities: ['text'],
      parallel_tool_calls: true,
      service_tier: 'auto',
      verbosity: 'medium',
      audio: null,
      unheard_of: null,
      response_format: { type: 'text' },
      tools: [],
      tool_choice: 'auto',
      stop: [],
    }
    expect(chatCall(requestOf({ parameters }))).to.deep.equal(plain)
  })

  it('leaves out what changes no answer', () => {
    const parameters = Object.fromEntries(
      [...ANSWER_NEUTRAL_PARAMETERS].map((it) => [it, { a: 1 }]),
    )
    expect(chatCall(requestOf({ parameters }))).to.deep.equal(plain)
  })

  it('takes null for absent, as OpenAI does', () => {
    const { temperature, maxOutputTokens, ...rest } = plain
    expect(chatCall(requestOf({ temperature: null, maxTokens: null }))).to.deep.equal(rest)
  })

  it('bounds its tokens under either name', () => {
    const { maxTokens, ...rest } = requestOf()
    const newer = chatCall({ ...rest, parameters: { max_completion_tokens: 5 } })
    expect(newer).to.have.property('maxOutputTokens', 5)
    const both = { ...rest, maxTokens: 5, parameters: { max_completion_tokens: 5 } }
    expect(chatCall(both)).to.have.property('maxOutputTokens', 5)
  })

  it('asks for no more strictness than OpenAI would take it for', () => {
    const asked = (strict: JsonObject): unknown => {
      const json_schema = { name: 'a', schema: { type: 'object' }, ...strict }
      const parameters = { response_format: { type: 'json_schema', json_schema } }
      return chatCall(requestOf({ parameters })).providerOptions?.openai
    }
    expect(asked({})).to.deep.equal({ strictJsonSchema: false })
    expect(asked({ strict: null })).to.deep.equal({ strictJsonSchema: false })
    expect(asked({ strict: true })).to.deep.equal({ strictJsonSchema: true })
  })

  it('passes on headers that change the answer', () => {
    const headers = { 'openai-beta': 'a' }
    expect(chatCall(requestOf({ headers })).headers).to.deep.equal(headers)
  })

  it('tells tools in the manner before tools as tools', () => {
    const asked = (function_call: JsonValue): object =>
      chatCall(requestOf({ parameters: { functions: [FUNCTION], function_call } }))
    const { name, parameters: inputSchema } = FUNCTION
    const tools = [{ type: 'function', name, inputSchema }]
    expect(asked({ name: 'weather' })).to.deep.include({
      tools,
      toolChoice: { type: 'tool', toolName: 'weather' },
    })
    expect(asked('none')).to.deep.include({ tools, toolChoice: { type: 'none' } })
    const mixed = { functions: [FUNCTION], tools: [TOOL] }
    expect(refused(requestOf({ parameters: mixed }))).to.equal('functions')
  })

  it('never fails but by a refusal, whatever it holds', () => {
    const words = [
      'type',
      'function',
      'name',
      'role',
      'user',
      'assistant',
      'tool',
      'content',
      'text',
    ]
    const key = fc.constantFrom(
      ...words,
      ...['tools', 'tool_calls', 'tool_choice', 'stop', 'response_format', 'json_schema', 'id'],
      ...['image_url', 'url', 'file', 'arguments', 'functions', 'function_call', 'extra_content'],
      ...['images', 'refusal', 'reasoning_content', '__proto__', 'constructor'],
    )
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom<JsonValue>(
          ...words,
          null,
          true,
          0,
          1e300,
          'data:image/png;base64,',
          'https://a',
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }) as fc.Arbitrary<JsonValue>,
      ),
    }))
    const message = fc.record({
      role: fc.constantFrom('user', 'assistant', 'tool', 'function', 'system'),
      content: value,
      tool_calls: value,
      images: value,
    })
    const messages = fc.array(fc.oneof(message, value)) as fc.Arbitrary<readonly LlmMessage[]>
    const parameters = fc.dictionary(key, value) as fc.Arbitrary<JsonObject>
    const request = fc.record({ messages, parameters, context: value })
    fc.assert(
      fc.property(request, (fields) => {
        refused(requestOf(fields))
      }),
      { numRuns: 2000 },
    )
  })
})

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
