import { expect } from 'chai'
import { readChatCompletion } from '../../src/domain/chat-completion.ts'
import { chatCompletionUnfitness as unfitness } from '../../src/domain/chat-completion-fitness.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { Unfitness } from '../../src/domain/wire-format.ts'
import { requestOf } from '../support/requests.ts'

const JSON_MODE = { response_format: { type: 'json_object' } }
const SCHEMA_MODE = { response_format: { type: 'json_schema', json_schema: {} } }

/** What is wrong with an answer of these choices. */
function verdict(
  choices: readonly JsonObject[],
  parameters: JsonObject = {},
): Unfitness | undefined {
  const origin = { provider: 'p', requestId: 'r', latencyMs: 1 }
  return unfitness(readChatCompletion({ choices }, origin), requestOf({ parameters }))
}

const choice = (message: JsonObject, finish: string | null = 'stop'): JsonObject => ({
  message,
  finish_reason: finish,
})
const call = (argumentsText: string): JsonObject => ({
  content: null,
  tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: argumentsText } }],
})

describe('cacheability', () => {
  const fit: readonly (readonly [string, JsonObject, JsonObject?])[] = [
    ['a complete text', choice({ content: 'Yes.' })],
    ['a text in parts', choice({ content: [{ type: 'text', text: 'Yes.' }] })],
    ['a tool call', choice(call('{"a":1}'), 'tool_calls')],
    ['a tool call without arguments', choice(call(''), 'tool_calls')],
    ['a tool call in JSON mode', choice(call('{}'), 'tool_calls'), JSON_MODE],
    [
      'a custom tool call',
      choice({ tool_calls: [{ type: 'custom', custom: { input: 'x' } }] }, 'tool_calls'),
    ],
    ['an old function call', choice({ function_call: { name: 'f' } }, 'function_call')],
    ['a refusal', choice({ content: null, refusal: 'No.' })],
    ['a refusal in JSON mode', choice({ content: null, refusal: 'No.' }), SCHEMA_MODE],
    ['speech', choice({ content: null, audio: { data: 'AAAA' } })],
    ['JSON where it was asked for', choice({ content: ' {"a":1}\n' }), JSON_MODE],
    ['what other servers say for stop', choice({ content: 'Yes.' }, 'eos_token')],
  ]
  for (const [what, given, parameters] of fit) {
    it(`S1: ${what} may be stored`, () => expect(verdict([given], parameters)).to.equal(undefined))
  }

  it('S1: as many choices as were asked for may be stored, and more', () => {
    const two = [choice({ content: 'Yes.' }), choice({ content: 'No.' })]
    for (const n of [2, 1, null]) expect(verdict(two, { n })).to.equal(undefined)
    for (const n of [1, null]) expect(verdict(two.slice(1), { n })).to.equal(undefined)
  })

  const unfit: readonly (readonly [string, readonly JsonObject[], Unfitness, JsonObject?])[] = [
    ['no choice at all', [], 'no_choice'],
    ['a text cut at its length', [choice({ content: 'Half an' }, 'length')], 'incomplete'],
    ['a filtered text', [choice({ content: 'Ha' }, 'content_filter')], 'incomplete'],
    ['a text without a finish reason', [choice({ content: 'Ha' }, null)], 'incomplete'],
    ['a finish reason nobody knows', [choice({ content: 'Ha' }, 'error')], 'incomplete'],
    ['fewer choices than were asked for', [choice({ content: 'Yes.' })], 'incomplete', { n: 2 }],
    ['an empty text', [choice({ content: '' })], 'empty'],
    ['no text', [choice({ content: null, tool_calls: [] })], 'empty'],
    ['reasoning without an answer', [choice({ content: '', reasoning_content: 'Hm.' })], 'empty'],
    [
      'one bad choice of two',
      [choice({ content: 'Yes.' }), choice({ content: 'No' }, 'length')],
      'incomplete',
    ],
    [
      'broken JSON where JSON was asked for',
      [choice({ content: '{"a":' })],
      'invalid_json',
      JSON_MODE,
    ],
    ['prose where a schema was given', [choice({ content: 'Sure!' })], 'invalid_json', SCHEMA_MODE],
    [
      'a call of the older kind with broken arguments',
      [
        choice(
          { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{"a":' } },
          'function_call',
        ),
      ],
      'invalid_json',
    ],
    ['a tool call with broken arguments', [choice(call('{"a":'), 'tool_calls')], 'invalid_json'],
  ]
  for (const [what, choices, expected, parameters] of unfit) {
    it(`S1: ${what} is not stored`, () => expect(verdict(choices, parameters)).to.equal(expected))
  }
})
