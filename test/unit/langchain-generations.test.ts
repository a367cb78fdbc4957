import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { readGenerations } from '../../src/domain/langchain-generations.ts'
import { LANGCHAIN_GENERATIONS } from '../../src/domain/langchain-generations-format.ts'
import type { LlmResponse } from '../../src/domain/llm-response.ts'
import { requestOf } from '../support/requests.ts'

const ORIGIN = { provider: 'openai', requestId: '', latencyMs: 7 }
const CALL = { name: 'f', args: {}, id: 'call_1', type: 'tool_call' }

/** An answer whose generations are like a good one, but for what is given. */
function answer(...changes: readonly { text?: string; info?: JsonObject; data?: JsonObject }[]) {
  const generations = changes.map(({ text = 'Hello.', info = {}, data = {} }) => ({
    text,
    generationInfo: info,
    message: { type: 'ai', data: { content: text, id: 'chatcmpl-1', tool_calls: [], ...data } },
  }))
  return readGenerations({ model: 'asked', generations }, ORIGIN)
}

describe('LangChain’s generations', () => {
  const unfitness = (response: LlmResponse, llm: readonly JsonObject[string][] = []) =>
    LANGCHAIN_GENERATIONS.unfitness(response, requestOf({ parameters: { llm: llm as never } }))

  it('are read into an answer', () => {
    const usage_metadata = {
      ...{ input_tokens: 9, output_tokens: 4, total_tokens: 13 },
      input_token_details: { cache_read: 3 },
    }
    const response_metadata = { model_name: 'gpt-4o-mini-2024-07-18', finish_reason: 'tool_calls' }
    const data = { usage_metadata, response_metadata, tool_calls: [CALL] }
    const response = answer({ text: '', data })
    expect(response).to.include({
      ...{ provider: 'openai', model: 'gpt-4o-mini-2024-07-18', finishReason: 'tool_calls' },
      ...{ content: '', inputTokens: 9, outputTokens: 4, latencyMs: 7, cached: false },
    })
    expect(response.toolCalls).to.deep.equal([CALL])
    expect(LANGCHAIN_GENERATIONS.cachedInputTokens(response.body)).to.equal(3)
  })

  it('are of the model that was asked for where they name none, and count as they can', () => {
    const tokenUsage = { promptTokens: 5, completionTokens: 6 }
    const response = answer({ data: { response_metadata: { tokenUsage } } })
    expect(response).to.include({ model: 'asked', inputTokens: 5, outputTokens: 6 })
    const plain = readGenerations({ generations: [{ text: 'Hello.' }] }, ORIGIN)
    expect(plain).to.include({ content: 'Hello.', model: '', inputTokens: 0, finishReason: null })
  })

  const fit = [
    ['stop', { info: { finish_reason: 'stop' } }],
    ['STOP', { data: { response_metadata: { finishReason: 'STOP' } } }],
    ['end_turn', { data: { response_metadata: { stop_reason: 'end_turn' } } }],
    ['nothing', {}],
    ['tool calls', { text: '', data: { tool_calls: [CALL] } }],
    [
      'a function call',
      { text: '', data: { additional_kwargs: { function_call: { name: 'f' } } } },
    ],
    [
      'completed',
      { data: { response_metadata: { status: 'completed', incomplete_details: null } } },
    ],
  ] as const
  for (const [what, change] of fit)
    it(`S1: are fit where they end with ${what}`, () =>
      expect(unfitness(answer(change))).to.equal(undefined))

  const details = { reason: 'max_output_tokens' }
  const cut = [
    ['length', { info: { finish_reason: 'length' } }],
    ['content_filter', { info: { finishReason: 'content_filter' } }],
    ['max_tokens', { data: { response_metadata: { stop_reason: 'max_tokens' } } }],
    ['MAX_TOKENS', { data: { response_metadata: { finishReason: 'MAX_TOKENS' } } }],
    ['SAFETY', { info: { finishReason: 'SAFETY' } }],
    ['refusal', { data: { response_metadata: { stop_reason: 'refusal' } } }],
    [
      'guardrail_intervened',
      { data: { response_metadata: { stopReason: 'guardrail_intervened' } } },
    ],
    ['a word nobody knows', { info: { done_reason: 'unknown' } }],
    ['incomplete', { data: { response_metadata: { status: 'incomplete' } } }],
    ['incomplete_details', { data: { response_metadata: { incomplete_details: details } } }],
  ] as const
  for (const [what, change] of cut)
    it(`S1: are cut short where they end with ${what}`, () => {
      expect(unfitness(answer(change))).to.equal('incomplete')
      expect(unfitness(answer({}, change))).to.equal('incomplete')
    })

  it('S1: are unfit where there are none, or an empty one', () => {
    expect(unfitness(answer())).to.equal('no_choice')
    expect(unfitness(answer({ text: '' }))).to.equal('empty')
    expect(unfitness(answer({}, { text: '' }))).to.equal('empty')
  })

  it('S1: are unfit where a tool call is none', () => {
    const invalid_tool_calls = [
      { name: 'f', args: '{"a":', id: 'call_2', error: 'Malformed args.' },
    ]
    expect(unfitness(answer({ data: { invalid_tool_calls, tool_calls: [CALL] } }))).to.equal(
      'invalid_json',
    )
  })

  const formats = [
    ['response_format', { type: 'json_object' }],
    ['response_format', { type: 'json_schema', json_schema: { name: 'n', schema: {} } }],
    ['text', { format: { type: 'json_schema', name: 'n', schema: {} } }],
    ['format', 'json'],
  ] as const
  for (const format of formats)
    it(`S1: are unfit where ${JSON.stringify(format)} was asked for, and they are no JSON`, () => {
      expect(unfitness(answer({ text: '{"a": 1}' }), [format])).to.equal(undefined)
      expect(unfitness(answer({ text: '{"a": ' }), [format])).to.equal('invalid_json')
      expect(unfitness(answer({ text: '{"a": ' }), [['stop', 'json']])).to.equal(undefined)
    })

  it('are delivered under identifiers of their own, where they have some', () => {
    const { body } = answer({}, {}, { data: { id: undefined } })
    const reissued = LANGCHAIN_GENERATIONS.reissued(body, { id: 'run-1', created: 0 })
    const ids = readGenerations(reissued, ORIGIN).body.generations as readonly {
      message: { data: { id?: string } }
    }[]
    expect(ids.map(({ message }) => message.data.id)).to.deep.equal(['run-1', 'run-1-1', undefined])
    expect(body).to.deep.equal(answer({}, {}, { data: { id: undefined } }).body)
  })

  it('come in one piece', () => {
    const { body } = answer({})
    const assembly = LANGCHAIN_GENERATIONS.assembly()
    expect(assembly.finished).to.equal(false)
    for (const piece of LANGCHAIN_GENERATIONS.replay(body)) assembly.add(piece)
    expect(assembly.finished).to.equal(true)
    expect(assembly.body()).to.deep.equal(body)
  })
})
