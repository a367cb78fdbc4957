import { expect } from 'chai'
import fc from 'fast-check'
import { MESSAGES_ENDPOINT } from '../../src/adapters/llm/anthropic-messages-endpoint.ts'
import { readMessage } from '../../src/domain/anthropic-message.ts'
import { MessageAssembly } from '../../src/domain/anthropic-message-assembly.ts'
import { ANTHROPIC_MESSAGE } from '../../src/domain/anthropic-message-format.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { message, messageEvents, THINKING, TOOL_USE, text } from '../support/anthropic-upstream.ts'

const ORIGIN = { provider: 'p', requestId: 'r', latencyMs: 5 }

const request = (parameters: JsonObject = {}): LlmRequest => ({
  protocol: 'anthropic.messages',
  model: 'claude-sonnet-4-5',
  messages: [{ role: 'user', content: 'Hello.' }],
  maxTokens: 100,
  parameters,
})

function assembled(events: readonly object[]): MessageAssembly {
  const assembly = new MessageAssembly()
  for (const event of events) assembly.add(event as JsonObject)
  return assembly
}

describe('reading a message', () => {
  it('takes text, tools, tokens and stop reason from the body', () => {
    const body = message([THINKING, text('One, '), text('two.'), TOOL_USE])
    expect(readMessage(body, ORIGIN)).to.include({
      protocol: 'anthropic.messages',
      content: 'One, two.',
      model: 'claude-sonnet-4-5-20250929',
      inputTokens: 15,
      outputTokens: 7,
      finishReason: 'end_turn',
    })
    expect(readMessage(body, ORIGIN).toolCalls).to.deep.equal([TOOL_USE])
    expect(ANTHROPIC_MESSAGE.cachedInputTokens(body)).to.equal(5)
  })
})

describe('a streamed message', () => {
  it('is put together to the body that it would have been, whole', () => {
    const assembly = assembled(messageEvents())
    expect(assembly.finished).to.equal(true)
    expect(assembly.body()).to.deep.equal(
      message([THINKING, text('Grüße, 答え 🙂'), TOOL_USE], {
        stop_reason: 'tool_use',
        usage: { ...(message([]).usage as JsonObject), output_tokens: 42 },
      }),
    )
  })

  it('S1: is complete with its stop reason and its terminal marker, and not before', () => {
    const events = messageEvents()
    for (let count = 0; count < events.length; count += 1) {
      expect(assembled(events.slice(0, count)).finished).to.equal(false)
    }
    const without = events.filter((event) => !JSON.stringify(event).includes('message_delta'))
    expect(assembled(without).finished).to.equal(false)
  })

  it('takes nothing from deltas of a kind that it does not know, whatever that is called', () => {
    const events = ['constructor', '__proto__', 'new_delta'].map((type) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type, text: 'lost' },
    }))
    expect(assembled(events).body()).to.deep.equal({ content: [] })
  })

  it('replays a whole one so that nothing is lost', () => {
    const words = fc.string({ unit: 'grapheme' })
    const block = fc.oneof(
      fc.record({ type: fc.constant('text'), text: words, citations: fc.constantFrom(null) }),
      fc.record({
        type: fc.constant('text'),
        text: words,
        citations: fc.array(fc.record({ type: words, cited_text: words }), { minLength: 1 }),
      }),
      fc.record({ type: fc.constant('thinking'), thinking: words, signature: words }),
      fc.record({ type: fc.constant('redacted_thinking'), data: words }),
      fc.record({
        type: fc.constantFrom('tool_use', 'server_tool_use'),
        id: words,
        name: words,
        input: fc.dictionary(
          words.filter((name) => name !== '__proto__'),
          fc.jsonValue(),
        ),
      }),
    )
    fc.assert(
      fc.property(fc.array(block), fc.constantFrom('end_turn', 'tool_use'), (blocks, reason) => {
        const body = JSON.parse(
          JSON.stringify(message(blocks, { stop_reason: reason, container: { id: 'c' } })),
        ) as JsonObject
        expect(assembled(ANTHROPIC_MESSAGE.replay(body)).body()).to.deep.equal(body)
      }),
    )
  })

  it('replays in the order that clients expect', () => {
    const types = ANTHROPIC_MESSAGE.replay(message([text('Hello.')])).map(({ type }) => type)
    expect(types).to.deep.equal([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
  })
})

describe('S1: a message', () => {
  const verdict = (body: JsonObject, parameters: JsonObject = {}): string | undefined =>
    ANTHROPIC_MESSAGE.unfitness(readMessage(body, ORIGIN), request(parameters))
  const schema = { output_config: { format: { type: 'json_schema', schema: {} } } }
  const cases: readonly (readonly [string, JsonObject, string | undefined, JsonObject?])[] = [
    ['that ended by itself is fit', message([text('Hello.')]), undefined],
    ['that calls tools is fit', message([TOOL_USE], { stop_reason: 'tool_use' }), undefined],
    ['cut at its length is not', message([text('H')], { stop_reason: 'max_tokens' }), 'incomplete'],
    ['that is refused is not', message([text('No')], { stop_reason: 'refusal' }), 'incomplete'],
    ['that pauses is not', message([text('…')], { stop_reason: 'pause_turn' }), 'incomplete'],
    ['without a stop reason is not', message([text('H')], { stop_reason: null }), 'incomplete'],
    ['that says nothing is not', message([THINKING, text('')]), 'empty'],
    [
      'whose tool’s input is no JSON is not',
      message([{ ...TOOL_USE, input: '{"a' }]),
      'invalid_json',
    ],
    ['that is no JSON where it was asked for is not', message([text('x')]), 'invalid_json', schema],
    ['that is JSON where it was asked for is fit', message([text('{}')]), undefined, schema],
  ]
  for (const [what, body, expected, parameters] of cases) {
    it(what, () => expect(verdict(body, parameters)).to.equal(expected))
  }
})

describe('a request for a message', () => {
  it('goes out as it came in, the context behind the system prompt', () => {
    const asked = { ...request({ system: 'Be brief.', top_k: 5, stream: true }), context: 'Facts.' }
    expect(MESSAGES_ENDPOINT.requestBody(asked, false)).to.deep.equal({
      model: 'claude-sonnet-4-5',
      messages: asked.messages,
      max_tokens: 100,
      top_k: 5,
      system: [
        { type: 'text', text: 'Be brief.' },
        { type: 'text', text: 'Facts.' },
      ],
    })
    expect(MESSAGES_ENDPOINT.requestBody(request(), true)).to.have.property('stream', true)
  })
})
