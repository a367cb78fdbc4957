import { expect } from 'chai'
import fc from 'fast-check'
import { RESPONSES_ENDPOINT } from '../../src/adapters/llm/openai-responses-endpoint.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { plainResponse, readResponse } from '../../src/domain/openai-response.ts'
import { ResponseAssembly } from '../../src/domain/openai-response-assembly.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import {
  FUNCTION_CALL,
  REASONING,
  REFUSAL,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'

const ORIGIN = { provider: 'p', requestId: 'r', latencyMs: 5 }
const IDENTITY = { id: 'resp_new', created: 1 }

const request = (parameters: JsonObject = {}): LlmRequest => ({
  protocol: 'openai.responses',
  model: 'gpt-test',
  messages: [],
  parameters: { input: 'Hello.', ...parameters },
})

function assembled(events: readonly JsonObject[]): ResponseAssembly {
  const assembly = new ResponseAssembly()
  for (const event of events) assembly.add(event)
  return assembly
}

/** As servers end a stream that leave out what they have sent already. */
function withoutOutput(events: readonly JsonObject[]): readonly JsonObject[] {
  return events.map((event) => {
    if (event.type !== 'response.completed') return event
    const { output: _output, ...rest } = event.response as JsonObject
    return { ...event, response: rest }
  })
}

describe('reading a response', () => {
  it('takes text, calls, tokens and status from the body', () => {
    const two = says('two.', { id: 'msg_2' })
    const body = response([REASONING, says('One, '), two, FUNCTION_CALL])
    expect(readResponse(body, ORIGIN)).to.include({
      protocol: 'openai.responses',
      content: 'One, two.',
      model: 'gpt-test-2026-01-01',
      inputTokens: 15,
      outputTokens: 7,
      finishReason: 'completed',
    })
    expect(readResponse(body, ORIGIN).toolCalls).to.deep.equal([FUNCTION_CALL])
    expect(OPENAI_RESPONSE.cachedInputTokens(body)).to.equal(5)
  })

  it('says why it is incomplete', () => {
    const details = { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }
    const { finishReason } = readResponse(response([says('H')], details), ORIGIN)
    expect(finishReason).to.equal('max_output_tokens')
  })

  it('takes what is no response for one that says nothing', () => {
    expect(readResponse({ output: 7, usage: null }, ORIGIN)).to.include({
      ...{ content: '', model: '', inputTokens: 0, outputTokens: 0, finishReason: null },
    })
  })
})

describe('a streamed response', () => {
  it('is put together to the body that it would have been, whole', () => {
    const assembly = assembled(responseEvents())
    expect(assembly.finished).to.equal(true)
    expect(assembly.body()).to.deep.equal(STREAMED)
  })

  it('is put together from its items where its end leaves them out', () => {
    expect(assembled(withoutOutput(responseEvents())).body()).to.deep.equal(STREAMED)
    const bare = { type: 'response.completed', sequence_number: 9 }
    const { status, output } = assembled([...responseEvents().slice(0, -1), bare]).body()
    expect({ status, output }).to.deep.equal({ status: 'completed', output: STREAMED.output })
  })

  it('S1: is complete with its terminal event, and not before', () => {
    const events = responseEvents()
    for (let count = 0; count < events.length; count += 1) {
      expect(assembled(events.slice(0, count)).finished).to.equal(false)
    }
  })

  it('S1: an item that was begun and never done makes it unfit', () => {
    const events = withoutOutput(responseEvents()).filter(
      ({ type, output_index }) => type !== 'response.output_item.done' || output_index !== 1,
    )
    const body = assembled(events).body()
    expect(OPENAI_RESPONSE.unfitness(readResponse(body, ORIGIN), request())).to.equal('incomplete')
  })
})

describe('a replayed response', () => {
  const words = fc.string({ unit: 'grapheme' })
  const id = fc.string({ minLength: 1 })
  const completed = fc.constant('completed')
  const part = fc.oneof(
    fc.record({
      type: fc.constant('output_text'),
      text: words,
      annotations: fc.array(fc.record({ type: words, url: words })),
      logprobs: fc.array(fc.record({ token: words, logprob: fc.double({ noNaN: true }) })),
    }),
    fc.record({ type: fc.constant('refusal'), refusal: words }),
    fc.record({ type: fc.constantFrom('output_audio', 'constructor'), data: words }),
  )
  const item = fc.oneof(
    fc.record({
      type: fc.constant('message'),
      id,
      status: completed,
      role: words,
      content: fc.array(part),
    }),
    fc.record({
      type: fc.constant('reasoning'),
      id,
      summary: fc.array(fc.record({ type: fc.constant('summary_text'), text: words })),
      content: fc.array(fc.record({ type: fc.constant('reasoning_text'), text: words })),
    }),
    fc.record(
      { type: fc.constant('function_call'), id, call_id: words, name: words, arguments: words },
      { requiredKeys: ['type', 'call_id', 'name', 'arguments'] },
    ),
    fc.record({ type: fc.constant('custom_tool_call'), id, call_id: words, input: words }),
    fc.record({ type: fc.constant('web_search_call'), id, status: completed, action: words }),
    fc.record({ type: fc.constant('image_generation_call'), id, result: words }),
    fc.record({ type: fc.constantFrom('unheard_of', 'constructor'), id, deep: fc.jsonValue() }),
  )
  const body = fc.array(item, { maxLength: 5 }).map((items) => {
    return JSON.parse(JSON.stringify(response(items, { unheard_of: { deep: [null] } })))
  })

  it('is put together to what it was, by its end and by its items alone', () => {
    fc.assert(
      fc.property(body, (whole: JsonObject) => {
        const events = OPENAI_RESPONSE.replay(whole)
        expect(assembled(events).body()).to.deep.equal(whole)
        expect(assembled(withoutOutput(events)).body()).to.deep.equal(whole)
      }),
    )
  })

  it('is numbered without gaps, each piece by the item that it belongs to', () => {
    fc.assert(
      fc.property(body, (whole: JsonObject) => {
        const events = OPENAI_RESPONSE.replay(whole)
        const items = whole.output as readonly JsonObject[]
        for (const [place, event] of events.entries()) {
          expect(event.sequence_number).to.equal(place)
          if ('item_id' in event) {
            expect(items[Number(event.output_index)]).to.have.property('id', event.item_id)
          }
        }
      }),
    )
  })

  it('comes in the order that clients expect', () => {
    const whole = response([REASONING, says('Hello.'), FUNCTION_CALL, REFUSAL])
    const types = OPENAI_RESPONSE.replay(whole).map(({ type }) => String(type).slice(9))
    expect(types).to.deep.equal([
      ...['created', 'in_progress'],
      'output_item.added',
      ...['reasoning_summary_part.added', 'reasoning_summary_text.delta'],
      ...['reasoning_summary_text.done', 'reasoning_summary_part.done'],
      'output_item.done',
      ...['output_item.added', 'content_part.added', 'output_text.delta'],
      ...['output_text.done', 'content_part.done', 'output_item.done'],
      ...['output_item.added', 'function_call_arguments.delta'],
      ...['function_call_arguments.done', 'output_item.done'],
      ...['output_item.added', 'content_part.added', 'refusal.delta'],
      ...['refusal.done', 'content_part.done', 'output_item.done'],
      'completed',
    ])
  })

  it('begins with nothing of what is to come', () => {
    const events = OPENAI_RESPONSE.replay(STREAMED)
    const [created] = events
    const { usage: _usage, ...rest } = STREAMED
    const nothing = { status: 'in_progress', output: [], completed_at: null }
    expect(created?.response).to.deep.equal({ ...rest, ...nothing })
    const begun = events.filter(({ type }) => type === 'response.output_item.added')
    expect(begun.map(({ item }) => item)).to.deep.equal([
      { ...REASONING, summary: [] },
      says('', { status: 'in_progress', content: [] }),
      { ...FUNCTION_CALL, arguments: '', status: 'in_progress' },
    ])
  })

  it('tells how calls went that the provider ran', () => {
    const call = (type: string, fields: object = {}): object => ({ type, id: type, ...fields })
    const stagesOf = (item: object): readonly string[] =>
      OPENAI_RESPONSE.replay(response([item]))
        .filter(({ item_id }) => item_id !== undefined)
        .map(({ type }) => String(type).split('.').slice(1).join(' '))
    expect(stagesOf(call('file_search_call', { status: 'completed' }))).to.deep.equal([
      ...['file_search_call in_progress', 'file_search_call searching'],
      'file_search_call completed',
    ])
    expect(stagesOf(call('web_search_call', { status: 'failed' }))).to.deep.equal([
      ...['web_search_call in_progress', 'web_search_call searching'],
    ])
    expect(stagesOf(call('mcp_call', { arguments: '{}', error: { type: 'x' } }))).to.deep.equal([
      ...['mcp_call in_progress', 'mcp_call_arguments delta', 'mcp_call_arguments done'],
      'mcp_call failed',
    ])
    expect(stagesOf(call('code_interpreter_call', { code: '1', status: 'completed' }))).to.eql([
      ...['code_interpreter_call in_progress', 'code_interpreter_call_code delta'],
      ...['code_interpreter_call_code done', 'code_interpreter_call interpreting'],
      'code_interpreter_call completed',
    ])
  })

  it('ends as it did, where it is incomplete', () => {
    const events = OPENAI_RESPONSE.replay(response([says('H')], { status: 'incomplete' }))
    expect(events.at(-1)).to.have.property('type', 'response.incomplete')
    expect(assembled(events).finished).to.equal(true)
  })

  it('keeps the identifier that the provider keeps, and gets a new one where it keeps none', () => {
    const unkept = response([says('Hello.')], { store: false })
    expect(OPENAI_RESPONSE.reissued(unkept, IDENTITY)).to.deep.equal({ ...unkept, id: 'resp_new' })
    const { store: _store, ...silent } = unkept
    for (const kept of [STREAMED, silent]) {
      expect(OPENAI_RESPONSE.reissued(kept, IDENTITY)).to.equal(kept)
    }
  })

  it('a follower’s events have one identifier, and differ in nothing else', () => {
    const events = responseEvents({ ...STREAMED, store: false })
    const reissued = events.map((event) => OPENAI_RESPONSE.reissuedChunk(event, IDENTITY))
    const ids = new Set(reissued.flatMap(({ response: of }) => (of as JsonObject)?.id ?? []))
    expect([...ids]).to.deep.equal(['resp_new'])
    const text = JSON.stringify(reissued).replaceAll('resp_new', 'resp_upstream')
    expect(JSON.parse(text)).to.deep.equal(events)
    for (const event of responseEvents()) {
      expect(OPENAI_RESPONSE.reissuedChunk(event, IDENTITY)).to.deep.equal(event)
    }
  })

  it('F5: an apology is a complete response that nobody keeps', () => {
    const apology = plainResponse({ ...IDENTITY, model: 'fallback', content: 'Sorry.' })
    expect(readResponse(apology, ORIGIN)).to.include({ content: 'Sorry.', model: 'fallback' })
    expect(apology).to.include({ id: 'resp_new', store: false, status: 'completed' })
    expect(apology).to.have.nested.property('output[0].id', 'msg_new')
  })
})

describe('S1: a response', () => {
  const verdict = (body: JsonObject, parameters: JsonObject = {}): string | undefined =>
    OPENAI_RESPONSE.unfitness(readResponse(body, ORIGIN), request(parameters))
  const asJson = { text: { format: { type: 'json_schema', name: 'x', schema: {} } } }
  const anyJson = { text: { format: { type: 'json_object' } } }
  const broken = { ...FUNCTION_CALL, arguments: '{"a' }
  const aside = says('First I look.', { id: 'msg_0', phase: 'commentary' })
  const cases: readonly (readonly [string, JsonObject, string | undefined, JsonObject?])[] = [
    ['that is completed is fit', response([says('Hello.')]), undefined],
    ['that calls a function is fit', response([REASONING, FUNCTION_CALL]), undefined],
    ['that refuses is fit', response([REFUSAL]), undefined],
    ['of an unheard-of kind is fit', response([{ type: 'unheard_of', id: 'x' }]), undefined],
    ['cut at its length is not', response([says('H')], { status: 'incomplete' }), 'incomplete'],
    ['that failed is not', response([says('H')], { status: 'failed' }), 'incomplete'],
    ['that is queued is not', response([], { status: 'queued' }), 'incomplete'],
    ['that is cancelled is not', response([says('H')], { status: 'cancelled' }), 'incomplete'],
    ['without a status is not', response([says('H')], { status: undefined }), 'incomplete'],
    ['with an error is not', response([says('H')], { error: { code: 'x' } }), 'incomplete'],
    [
      'that says why it is incomplete is not',
      response([says('H')], { incomplete_details: { reason: 'content_filter' } }),
      'incomplete',
    ],
    [
      'with a message cut short is not',
      response([says('H', { status: 'incomplete' })]),
      'incomplete',
    ],
    [
      'with a search that failed is not',
      response([{ type: 'web_search_call', id: 'ws', status: 'failed' }, says('H')]),
      'incomplete',
    ],
    ['without output is not', response([]), 'empty'],
    ['that only thinks is not', response([REASONING, says('')]), 'empty'],
    ['whose arguments are no JSON is not', response([broken]), 'invalid_json'],
    ['without arguments is fit', response([{ ...FUNCTION_CALL, arguments: '' }]), undefined],
    [
      'that is no JSON where it was asked for is not',
      response([says('x')]),
      'invalid_json',
      asJson,
    ],
    ['nor where any JSON was', response([says('x')]), 'invalid_json', anyJson],
    [
      'that is JSON where it was asked for is fit',
      response([aside, says('{}')]),
      undefined,
      asJson,
    ],
    ['that refuses JSON is fit', response([REFUSAL]), undefined, asJson],
    [
      'that calls in place of JSON is fit',
      response([says('I look.'), FUNCTION_CALL]),
      undefined,
      asJson,
    ],
  ]
  for (const [what, body, expected, parameters] of cases) {
    it(what, () => expect(verdict(body, parameters)).to.equal(expected))
  }
})

describe('a request for a response', () => {
  const body = (asked: LlmRequest, streamed = false): JsonObject =>
    RESPONSES_ENDPOINT.requestBody(asked, streamed)

  it('goes out as it came in', () => {
    const input = [
      { role: 'user', content: 'Hi.' },
      { type: 'function_call_output', call_id: 'c' },
    ]
    const asked = {
      ...request({ input, stream: true, metadata: {} }),
      maxTokens: 9,
      temperature: 0,
    }
    const sent = { model: 'gpt-test', input, metadata: {}, max_output_tokens: 9, temperature: 0 }
    expect(body(asked)).to.deep.equal(sent)
    expect(body(request())).to.deep.equal({ model: 'gpt-test', input: 'Hello.' })
    const { input: _input, ...nothing } = request().parameters
    expect(body({ ...request(), parameters: nothing })).to.deep.equal({ model: 'gpt-test' })
  })

  it('asks for a stream, and says how, where one is wanted', () => {
    const asked = request({ stream_options: { include_obfuscation: false } })
    expect(body(asked)).to.not.have.any.keys('stream', 'stream_options')
    expect(body(asked, true)).to.deep.include({
      stream: true,
      stream_options: { include_obfuscation: false },
    })
  })

  it('has its messages before its input, and its context behind the leading ones', () => {
    const messages = [{ role: 'developer', content: 'Be brief.' }]
    const asked = { ...request(), messages, context: { a: 'fact' } }
    expect(body(asked).input).to.deep.equal([
      { role: 'developer', content: 'Be brief.' },
      { role: 'system', content: '{"a":"fact"}' },
      { role: 'user', content: 'Hello.' },
    ])
    const leading = { ...request({ input: messages }), context: 'Facts.' }
    expect(body(leading).input).to.deep.equal([...messages, { role: 'system', content: 'Facts.' }])
  })
})
