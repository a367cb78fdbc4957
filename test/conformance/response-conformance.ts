import { isJsonObject, type JsonObject } from '../../src/domain/json.ts'
import { sendEvents } from '../support/anthropic-upstream.ts'
import { sendJson, type UpstreamAnswer } from '../support/upstream-server.ts'
import type { ApiDescription } from './api-description.ts'
import type { Judged } from './chat-conformance.ts'
import { Check } from './check.ts'
import { IN_PIECES, OUTPUTS, responseAnswer, responseAnswerEvents } from './response-answers.ts'

const MODEL = 'gpt-5-mini'

const REQUESTS: readonly JsonObject[] = [IN_PIECES, ...Object.keys(OUTPUTS)].flatMap((input) => [
  { model: MODEL, input },
  { model: MODEL, input, store: false, metadata: { a: 'b' }, user: 'somebody', temperature: 0.5 },
])

/** An upstream that gives responses. */
export const responding: UpstreamAnswer = ({ body }, response) => {
  const request = body as JsonObject
  if (request.stream === true) sendEvents(response, responseAnswerEvents(request))
  else sendJson(response, responseAnswer(request))
}

/** Responses that were made for nobody in particular say so, as in OpenAI's own examples; its description wants a text. */
function withoutNobody(response: unknown): unknown {
  if (!isJsonObject(response) || response.user !== null) return response
  const { user: _nobody, ...rest } = response
  return rest
}

/** What is wrong with a whole response. */
export function responseProblem(
  response: unknown,
  description: ApiDescription,
): string | undefined {
  return description.problemOf('Response', withoutNobody(response))
}

function eventProblem(event: unknown, description: ApiDescription): string | undefined {
  const response = isJsonObject(event) ? { response: withoutNobody(event.response) } : {}
  const judged = isJsonObject(event) && 'response' in event ? { ...event, ...response } : event
  return description.problemOf('ResponseStreamEvent', judged)
}

/** Whether the upstream's own responses are as described: else its faults would pass for the gateway's. */
export function respondingConformance(description: ApiDescription): Check {
  const check = new Check('responses of the upstream itself')
  for (const request of REQUESTS) {
    const where = String(request.input)
    check.saw('requests', description.problemOf('CreateResponse', request), where)
    check.saw('answers', responseProblem(responseAnswer(request), description), where)
  }
  for (const event of responseAnswerEvents({})) {
    const problem = eventProblem(event, description)
    check.saw('events', problem, String(event.type))
  }
  return check
}

/** Asks for every kind of response twice whole and twice streamed, beginning with each. */
export async function responseConformance(
  { name, url }: Judged,
  description: ApiDescription,
): Promise<readonly Check[]> {
  const whole = new Check(`${name}: whole responses`)
  const events = new Check(`${name}: events of streamed responses`)
  for (const request of REQUESTS) {
    const where = String(request.input)
    const streamedFirst = [true, true, false, false]
    for (const [namespace, shapes] of [
      ['whole-first', [false, false, true, true]],
      ['streamed-first', where === IN_PIECES ? streamedFirst : []],
    ] as const) {
      for (const stream of shapes) {
        const headers = { 'x-reprise-namespace': namespace }
        const answer = await postResponse(url, { ...request, stream }, headers)
        const kind = `of ${answer.headers.get('x-cache')}`
        if (stream) await judgeEvents(answer, kind, events, where, description)
        else whole.saw(kind, responseProblem(await answer.json(), description), where)
      }
    }
  }
  return [whole, events]
}

/** Posts a request for a response. */
export function postResponse(
  url: string,
  request: JsonObject,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  })
}

/** Judges the events of a stream, their names and their numbers. */
export async function judgeEvents(
  answer: Response,
  kind: string,
  check: Check,
  where: string,
  description: ApiDescription,
): Promise<void> {
  for (const [place, text] of (await answer.text()).split('\n\n').slice(0, -1).entries()) {
    const [, name, data = 'null'] = /^event: (.*)\ndata: (.*)$/.exec(text) ?? []
    const event: unknown = JSON.parse(data)
    const problem = eventProblem(event, description)
    check.saw(kind, problem ?? misnamed(event, name, place), `${where}: ${name}`)
  }
}

function misnamed(event: unknown, name: string | undefined, place: number): string | undefined {
  const { type, sequence_number: number } = event as JsonObject
  return type === name && number === place ? undefined : `is ${type}, number ${number} at ${place}`
}
