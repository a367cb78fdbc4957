import { inspect } from 'node:util'
import { expect } from 'chai'
import OpenAI from 'openai'
import type { JsonObject } from '../../src/domain/json.ts'
import { sendEvents } from '../support/anthropic-upstream.ts'
import type { Rig } from '../support/chat.ts'
import { rejection } from '../support/rejection.ts'
import { ASKED, ResponsesClient, startResponsesRig } from '../support/responses-client.ts'
import { numbered, response, responseEvents, STREAMED } from '../support/responses-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

describe('failures of responses for the official OpenAI client', () => {
  let rig: Rig
  let client: ResponsesClient

  beforeEach(async () => {
    rig = await startResponsesRig()
    client = new ResponsesClient(rig)
  })

  afterEach(() => rig.stop())

  it('F4: its own mistakes come back as the provider says them', async () => {
    const error = {
      message: 'no such tool',
      type: 'invalid_request_error',
      param: 'tools',
      code: 'x',
    }
    rig.upstream.answer = (_call, answer) => sendJson(answer, { error }, 400)
    const failure = await rejection(client.create())
    expect(failure).to.be.instanceOf(OpenAI.BadRequestError)
    expect(failure).to.have.deep.property('error', error)
  })

  it('F4: a response that failed because of the request is neither stored nor apologised for', async () => {
    const error = { code: 'invalid_prompt', message: 'That is not allowed.' }
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([], { status: 'failed', error }))
    const failure = await rejection(client.create())
    expect(failure).to.be.instanceOf(OpenAI.BadRequestError)
    expect(failure).to.include({ code: 'invalid_prompt' })
    expect((failure as Error).message).to.include('That is not allowed.')
  })

  it('is told of mistakes that the gateway finds in the same shape', async () => {
    const wrong = [{ model: '' }, { input: 7 }, { temperature: 'hot' }, { max_output_tokens: 1.5 }]
    for (const fields of wrong) {
      const failure = await rejection(client.create(fields))
      expect(failure).to.include({ status: 400, code: 'invalid_request' })
      expect(failure).to.have.property('param', Object.keys(fields)[0])
    }
  })

  it('F5: is apologised to where the provider fails, whole and streamed', async () => {
    const error = { code: 'server_error', message: 'Something went wrong.' }
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([], { status: 'failed', error }))
    const { body, text, cache, answer } = await client.create({ metadata: { a: 'b' } })
    expect(cache).to.equal('DEGRADED')
    expect(answer.headers.get('x-reprise-degraded')).to.equal('graceful_fallback')
    expect(body).to.deep.include({ model: 'fallback', status: 'completed', metadata: { a: 'b' } })
    expect(text).to.include('sorry')
    expect((await client.stream()).text).to.equal(text)
    const proud = await rejection(client.create({}, { 'x-reprise-apology': 'off' }))
    expect(proud).to.include({ status: 503, code: 'server_error', param: null })
    expect(proud).to.have.property('type', 'upstream_error')
  })

  const overloaded = {
    type: 'server_error',
    code: 'overloaded',
    message: 'Overloaded',
    param: null,
  }
  const begun = responseEvents().slice(0, 11)
  const ended = { type: 'response.completed', response: STREAMED }
  const failed = response([], { status: 'failed', error: { code: 'x', message: 'Overloaded' } })
  const broken: readonly (readonly [string, readonly JsonObject[], RegExp])[] = [
    ['is cut', begun, /cut off/],
    ['ends without its terminal event', responseEvents().slice(0, -1), /cut off/],
    ['holds what is no event', [...begun, { type: 7 }], /no JSON object/],
    ['tells of an error', [...begun, { type: 'error', error: overloaded }], /Overloaded/],
    ['tells of it as documented', [...begun, { ...overloaded, type: 'error' }], /Overloaded/],
    [
      'tells of one before its end',
      [...begun, { ...overloaded, type: 'error' }, ended],
      /Overloaded/,
    ],
    ['fails', [...begun, { type: 'response.failed', response: failed }], /Overloaded/],
  ]
  for (const [what, sent, said] of broken) {
    it(`S1: a stream that ${what} ends with an error, and is not stored`, async () => {
      rig.upstream.answer = (_call, answer) => sendEvents(answer, numbered(sent))
      for (const asked of ['events', 'stream'] as const) {
        const failure = await rejection(client[asked]())
        expect(failure).to.be.instanceOf(OpenAI.APIError)
        expect((failure as Error).message).to.match(said)
      }
      const { totals } = await rig.reprise.readMetrics.execute()
      expect(totals).to.include({ stores: 0, misses: 2 })
    })
  }

  it('M3: what a provider says of an error is told to whoever asked, and to no log', async () => {
    const secret = { type: 'error', code: 'x', message: 'You said: Zürich', param: null }
    rig.upstream.answer = (_call, answer) => sendEvents(answer, numbered([...begun, secret]))
    await rejection(client.events())
    expect(rig.logger.lines).to.not.have.length(0)
    expect(inspect(rig.logger.lines, { depth: 9 })).to.not.include('Zürich')
  })

  it('an error in a stream has the next number, and what clients look for in either place', async () => {
    rig.upstream.answer = (_call, answer) => sendEvents(answer, begun)
    const answer = await fetch(`${rig.url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ASKED, stream: true }),
    })
    const last = (await answer.text()).split('\n\n').filter(Boolean).at(-1) ?? ''
    expect(last).to.match(/^event: error\n/)
    const { error, ...event } = JSON.parse(last.slice(last.indexOf('{'))) as JsonObject
    const { type, ...said } = error as JsonObject
    expect(event).to.deep.equal({ type: 'error', ...said, sequence_number: begun.length })
    expect(type).to.equal('server_error')
  })
})
