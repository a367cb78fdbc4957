import { expect } from 'chai'
import fc from 'fast-check'
import { chatCall } from '../../src/adapters/sdk/ai-sdk-chat-call.ts'
import { ANSWER_NEUTRAL_PARAMETERS } from '../../src/domain/cache-key.ts'
import type { JsonObject, JsonValue } from '../../src/domain/json.ts'
import type { LlmMessage, LlmRequest } from '../../src/domain/llm-request.ts'
import { refused } from '../support/refused-field.ts'
import { requestOf } from '../support/requests.ts'

const FUNCTION = { name: 'weather', parameters: { type: 'object', properties: {} } }
const TOOL = { type: 'function', function: FUNCTION }
const plain = chatCall(requestOf())

const withParameter = (name: string, value: unknown): LlmRequest =>
  requestOf({ parameters: { [name]: value as JsonValue } })

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
