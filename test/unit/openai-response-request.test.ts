import { expect } from 'chai'
import { deriveCacheKey } from '../../src/domain/cache-key.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { ACME, keyOf } from '../support/requests.ts'

const request = (parameters: JsonObject = {}): LlmRequest => ({
  protocol: 'openai.responses',
  model: 'gpt-test',
  messages: [],
  parameters: { input: 'Hello.', ...parameters },
})

const digestOf = (parameters: JsonObject): string => keyOf(request(parameters)).digest

describe('the key of a request for a response', () => {
  it('K1: a text and a list that says the same are two requests', () => {
    const list = [{ role: 'user', content: 'Hello.' }]
    expect(digestOf({ input: list })).to.not.equal(digestOf({ input: 'Hello.' }))
  })

  it('K1: items are told apart by everything that they say', () => {
    const output = { type: 'function_call_output', call_id: 'call_1', output: '1' }
    const inputs = [[output], [{ ...output, output: '2' }], [{ ...output, call_id: 'call_2' }], []]
    expect(new Set(inputs.map((input) => digestOf({ input }))).size).to.equal(inputs.length)
  })

  it('K1: whether the answer is kept by the provider makes two requests of one', () => {
    const kept = [{}, { store: true }, { store: false }].map(digestOf)
    expect(new Set(kept).size).to.equal(3)
    const chat = { ...request(), protocol: 'openai.chat' as const }
    expect(keyOf({ ...chat, parameters: { store: false } })).to.deep.equal(
      keyOf({ ...chat, parameters: {} }),
    )
  })

  const stateful: readonly (readonly [what: string, parameters: JsonObject])[] = [
    ['goes on from a response', { previous_response_id: 'resp_1' }],
    ['belongs to a conversation', { conversation: 'conv_1' }],
    ['belongs to a conversation, named at length', { conversation: { id: 'conv_1' } }],
    ['runs in the background', { background: true }],
    ['refers to an item', { input: [{ type: 'item_reference', id: 'msg_1' }] }],
    ['refers to an item in short', { input: [{ id: 'msg_1' }] }],
    ['lets a server of tools act', { tools: [{ type: 'mcp', server_label: 'mail' }] }],
    ['runs code', { tools: [{ type: 'code_interpreter', container: { type: 'auto' } }] }],
    ['runs commands', { tools: [{ type: 'shell', environment: { type: 'container_auto' } }] }],
  ]
  for (const [what, parameters] of stateful) {
    it(`K2: there is none where it ${what}`, () => {
      const derivation = deriveCacheKey(request(parameters), ACME)
      expect(derivation).to.deep.equal({ kind: 'unkeyable', obstacle: 'provider_state' })
    })
  }

  const stateless: readonly JsonObject[] = [
    { previous_response_id: null, conversation: null, background: false, tools: null },
    { input: [{ role: 'user', content: 'Hello.' }] },
    { input: [{ type: 'reasoning', id: 'rs_1', summary: [] }] },
    { tools: [{ type: 'function', name: 'f' }, { type: 'web_search' }, { type: 'shell' }] },
    { tools: [{ type: 'shell', environment: { type: 'local' } }] },
    { prompt: { id: 'pmpt_1', version: '2' } },
  ]
  it('there is one where all is said in the request itself', () => {
    for (const parameters of stateless) {
      expect(deriveCacheKey(request(parameters), ACME).kind).to.equal('keyed')
    }
  })
})
