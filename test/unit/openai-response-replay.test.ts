import { expect } from 'chai'
import fc from 'fast-check'
import type { JsonObject } from '../../src/domain/json.ts'
import { plainResponse, readResponse } from '../../src/domain/openai-response.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { assembled, IDENTITY, ORIGIN, withoutOutput } from '../support/responses.ts'
import {
  FUNCTION_CALL,
  REASONING,
  REFUSAL,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'

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
