import { sendEvents } from '../support/anthropic-upstream.ts'
import { sendJson, type UpstreamAnswer } from '../support/upstream-server.ts'
import type { ApiDescription } from './api-description.ts'
import { Check } from './check.ts'
import { responseAnswerEvents } from './response-answers.ts'
import { judgeEvents, postResponse, responseProblem } from './response-conformance.ts'
import { withRig } from './with-rig.ts'

const ASKED = { model: 'gpt-5-mini', input: 'What is a cache?' }
const STREAMED = { ...ASKED, stream: true }
const NO_APOLOGY = { 'x-reprise-apology': 'off' }

const failed = { status: 'failed', error: { code: 'server_error', message: 'no' } }

/** Streams that break off: after their first pieces, with an error of its own, and as a failed response. */
const BREAKS: Readonly<Record<string, UpstreamAnswer>> = {
  'cut off': (_call, response) => sendEvents(response, responseAnswerEvents({}).slice(0, 6)),
  'an error': (_call, response) => {
    const error = { type: 'error', code: 'no', message: 'no', param: null, sequence_number: 6 }
    sendEvents(response, [...responseAnswerEvents({}).slice(0, 6), error])
  },
  'a failure': (_call, response) => {
    const [begun] = responseAnswerEvents({})
    const body = { ...(begun?.response as object), ...failed }
    const end = { type: 'response.failed', response: body, sequence_number: 6 }
    sendEvents(response, [...responseAnswerEvents({}).slice(0, 6), end])
  },
}

/** Provokes errors and apologies where responses are asked for, and judges what callers are told. */
export async function responseFailures(description: ApiDescription): Promise<readonly Check[]> {
  const errors = new Check('errors in place of responses')
  const broken = new Check('responses that break off')
  const apologies = new Check('apologies in place of responses')
  for (const error of [{ message: 'no' }, { message: 'no', type: 'x', param: null, code: 400 }]) {
    await withRig(async ({ url, upstream }) => {
      upstream.answer = (_call, response) => sendJson(response, { error }, 400)
      for (const request of [ASKED, STREAMED]) {
        const said = await (await postResponse(url, request, NO_APOLOGY)).json()
        errors.saw('errors', description.problemOf('ErrorResponse', said), JSON.stringify(error))
      }
    })
  }
  for (const [what, answer] of Object.entries(BREAKS)) {
    await withRig(async ({ url, upstream }) => {
      upstream.answer = answer
      const events = await postResponse(url, STREAMED, NO_APOLOGY)
      await judgeEvents(events, 'events', broken, what, description)
    })
  }
  await withRig(async ({ url, upstream }) => {
    upstream.answer = (_call, response) => sendJson(response, {}, 500)
    const whole: unknown = await (await postResponse(url, ASKED)).json()
    apologies.saw('whole', responseProblem(whole, description), 'whole')
    const events = await postResponse(url, STREAMED)
    await judgeEvents(events, 'events', apologies, 'streamed', description)
  })
  return [errors, broken, apologies]
}
