import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { readResponse } from '../../src/domain/openai-response.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { ORIGIN, request } from '../support/responses.ts'
import { FUNCTION_CALL, REASONING, REFUSAL, response, says } from '../support/responses-upstream.ts'

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
