import { isJsonObject } from '../../src/domain/json.ts'
import { eventsOf, post, QUESTION, type Rig } from '../support/chat.ts'
import { sendJson, sendStream, streamOf, type UpstreamAnswer } from '../support/upstream-server.ts'
import type { ApiDescription } from './api-description.ts'
import { judgeStream, judgeWhole } from './chat-conformance.ts'
import { Check } from './check.ts'
import { withRig } from './with-rig.ts'

const STREAMED = { ...QUESTION, stream: true }
const NO_APOLOGY = { 'x-reprise-apology': 'off' }

/** Requests that the gateway turns away by itself. */
const REFUSED: readonly (readonly [path: string, init: RequestInit])[] = [
  ['/v1/chat/completions', posted({})],
  ['/v1/chat/completions', posted({ ...QUESTION, messages: [] })],
  ['/v1/chat/completions', posted({ ...QUESTION, temperature: 'hot' })],
  ['/v1/chat/completions', posted([])],
  ['/v1/chat/completions', { ...posted({}), body: '{"model":' }],
  ['/v1/chat/completions', { ...posted({}), headers: { 'content-type': 'text/plain' } }],
  ['/v1/chat/completions', posted({ ...QUESTION, user: 'x'.repeat(5_000_000) })],
  ['/v1/chat/completions', posted(QUESTION, { 'cache-control': 'only-if-cached' })],
  ['/v1/chat/completions', posted(QUESTION, { 'x-reprise-ttl': 'soon' })],
  ['/v1/embeddings', posted({ model: 'x' })],
  ['/v1/responses', posted({ input: 'x' })],
  ['/v1/responses', posted({ model: 'x', input: 'x' }, { 'cache-control': 'only-if-cached' })],
  ['/v1/chat/completions', {}],
  ['/v1/nowhere', {}],
  ['/v1/models', { method: 'DELETE' }],
]

function posted(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  const type = { 'content-type': 'application/json' }
  return { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) }
}

/** Errors in the words of OpenAI and of the servers that are compatible with it, more or less. */
const DIALECTS: readonly (readonly [status: number, body: unknown])[] = [
  [400, { error: { message: 'no', type: 'invalid_request_error', param: 'n', code: null } }],
  [429, { error: { message: 'no', type: 'requests', param: null, code: 'rate_limit_exceeded' } }],
  [404, { error: { message: 'no', type: 'not_found', param: null, code: '404' } }],
  [422, { error: { message: 'no' } }],
  [402, { error: { message: 'no', code: 402 } }],
  [400, { error: { code: 400, message: 'no', status: 'INVALID_ARGUMENT' } }],
  [400, { object: 'error', message: 'no', type: 'BadRequestError', param: null, code: 400 }],
  [404, { error: 'no' }],
  [422, { detail: [{ loc: ['body', 'n'], msg: 'no' }] }],
  [503, {}],
  [500, null],
]

/** Provokes errors of every kind, and judges what callers are told. */
export async function errorConformance(description: ApiDescription): Promise<Check> {
  const check = new Check('errors')
  const judge: Judge = (kind, where, body) =>
    check.saw(kind, description.problemOf('ErrorResponse', body), where)
  await withRig((rig) => refusals(rig, judge))
  for (const [status, body] of DIALECTS) {
    await withRig((rig) => providersErrors(rig, status, body, judge))
  }
  for (const [what, answer] of Object.entries(BREAKS)) {
    await withRig(async (rig) => {
      rig.upstream.answer = answer
      const events = await eventsOf(await post(rig, STREAMED, NO_APOLOGY))
      judge('within streams', what, events.findLast(isJsonObject))
    })
  }
  return check
}

type Judge = (kind: string, where: string, body: unknown) => void

async function refusals(rig: Rig, judge: Judge): Promise<void> {
  for (const [path, init] of REFUSED) {
    const answer = await fetch(`${rig.url}${path}`, init)
    judge('of the gateway', `${answer.status} at ${path}`, await answer.json())
  }
}

async function providersErrors(
  rig: Rig,
  status: number,
  body: unknown,
  judge: Judge,
): Promise<void> {
  rig.upstream.answer = (_call, response) => sendJson(response, body as object, status)
  for (const request of [QUESTION, STREAMED]) {
    const answer = await post(rig, request, NO_APOLOGY)
    judge('of the provider', `${status} ${JSON.stringify(body)}`, await answer.json())
  }
}

/** Streams that break off after their first pieces. */
const BREAKS: Readonly<Record<string, UpstreamAnswer>> = {
  'cut off': (_call, response) => sendStream(response, streamOf('One two.').slice(0, 2), false),
  'an error': (_call, response) =>
    sendStream(response, [...streamOf('One two.').slice(0, 2), { error: { message: 'no' } }]),
}

/** Provokes the apology, whole and streamed. */
export function apologyConformance(description: ApiDescription): Promise<readonly Check[]> {
  const [whole, streams] = [new Check('apologies'), new Check('chunks of streamed apologies')]
  return withRig(async (rig) => {
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 500)
    for (const request of [QUESTION, { ...QUESTION, n: 2 }]) {
      await judgeWhole(await post(rig, request), whole, 'whole', description)
      for (const include_usage of [true, false]) {
        const streamed = { ...request, stream: true, stream_options: { include_usage } }
        await judgeStream(await post(rig, streamed), streams, 'streamed', description)
      }
    }
    return [whole, streams]
  })
}
