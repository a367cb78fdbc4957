import { inspect } from 'node:util'
import { expect } from 'chai'
import OpenAI from 'openai'
import { ResponseStream } from 'openai/lib/responses/ResponseStream'
import type { JsonObject } from '../../src/domain/json.ts'
import { OPENAI_RESPONSE } from '../../src/domain/openai-response-format.ts'
import { sendEvents } from '../support/anthropic-upstream.ts'
import { type Rig, startRig } from '../support/chat.ts'
import { rejection } from '../support/rejection.ts'
import {
  FUNCTION_CALL,
  numbered,
  REASONING,
  REFUSAL,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

const ASKED = { model: 'gpt-test', instructions: 'Be brief.', input: 'What is a cache?' }
const TOOL = {
  type: 'function' as const,
  name: 'weather',
  parameters: { type: 'object' },
  strict: false,
}

describe('responses for the official OpenAI client', () => {
  let rig: Rig
  let client: OpenAI

  beforeEach(async () => {
    rig = await startRig()
    rig.upstream.answer = ({ body }, answer) => {
      if (body.stream === true) sendEvents(answer, responseEvents())
      else sendJson(answer, response([says('A store.')]))
    }
    client = asking(rig.url)
  })

  afterEach(() => rig.stop())

  function asking(url: string, apiKey = 'sk-caller'): OpenAI {
    return new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 })
  }

  async function create(fields: object = {}, headers: Record<string, string> = {}, by = client) {
    const asked = { ...ASKED, ...fields, stream: false as const }
    const { data, response: answer } = await by.responses.create(asked, { headers }).withResponse()
    // What the client adds of its own.
    const { _request_id, output_text, ...body } = data as object as JsonObject
    return { body, text: output_text, cache: answer.headers.get('x-cache'), answer }
  }

  async function events(fields: object = {}) {
    const { data, response: answer } = await client.responses
      .create({ ...ASKED, ...fields, stream: true })
      .withResponse()
    const all: JsonObject[] = []
    for await (const event of data) all.push(event as object as JsonObject)
    return { events: all, cache: answer.headers.get('x-cache') }
  }

  async function stream(fields: object = {}) {
    const running = client.responses.stream({ ...ASKED, ...fields })
    const types = new Set<string>()
    for await (const event of running) types.add(event.type)
    const { output_text, ...final } = await running.finalResponse()
    return { text: output_text, output: final.output, id: final.id, types }
  }

  it('gets an answer, and the very same again from the cache', async () => {
    const [miss, hit] = [await create(), await create()]
    expect([miss.cache, hit.cache]).to.deep.equal(['MISS', 'HIT'])
    expect(hit.body).to.deep.equal(miss.body)
    expect(hit.body).to.deep.equal(response([says('A store.')]))
    expect(hit.text).to.equal('A store.')
    expect(hit.answer.headers.get('cache-status')).to.match(/^reprise; hit; ttl=\d+; detail=exact$/)
    const calls = rig.upstream.calls.map(({ path, body }) => [path, body])
    expect(calls).to.deep.equal([['/v1/responses', ASKED]])
  })

  it('gets streams: live, replayed, and replayed whole, thoughts and calls included', async () => {
    const live = await stream({ tools: [TOOL] })
    const replay = await stream({ tools: [TOOL] })
    expect(live.types).to.include('response.completed')
    live.types.delete('keepalive')
    expect(replay.types).to.deep.equal(live.types)
    expect(replay.output).to.deep.equal(live.output)
    expect(replay.text).to.equal('Grüße, 答え 🙂')
    expect(live.output.map(({ type }) => type)).to.deep.equal([
      'reasoning',
      'message',
      'function_call',
    ])
    const whole = await create({ tools: [TOOL] })
    expect(whole.cache).to.equal('HIT')
    expect(whole.body).to.deep.equal(STREAMED)
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('gets a stream of what was asked for whole', async () => {
    rig.upstream.answer = (_call, answer) => sendJson(answer, STREAMED)
    expect((await create()).cache).to.equal('MISS')
    const replay = await events()
    expect(replay.cache).to.equal('HIT')
    expect(replay.events).to.deep.equal(OPENAI_RESPONSE.replay(STREAMED))
    expect((await stream()).output).to.have.length(3)
    expect(rig.upstream.calls).to.have.length(1)
  })

  it('gets a live stream event by event as the provider sends it', async () => {
    expect((await events()).events).to.deep.equal(responseEvents())
  })

  it('is served where the provider answers whole though a stream was asked for', async () => {
    rig.upstream.answer = (_call, answer) => sendJson(answer, STREAMED)
    expect((await stream()).text).to.equal('Grüße, 答え 🙂')
    expect((await create()).cache).to.equal('HIT')
  })

  it('reads events that are named after their type, and no other terminal marker', async () => {
    await create()
    const answer = await fetch(`${rig.url}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-caller' },
      body: JSON.stringify({ ...ASKED, stream: true }),
    })
    expect(answer.headers.get('content-type')).to.include('text/event-stream')
    const raw = (await answer.text()).split('\n\n').filter((event) => event !== '')
    for (const event of raw) {
      const [, name, type] = /^event: (\S+)\ndata: \{"type":"([^"]+)"/.exec(event) ?? []
      expect(name).to.equal(type)
    }
    expect(raw.at(-1)).to.match(/^event: response\.completed\n/)
  })

  const kinds: readonly (readonly [string, readonly object[]])[] = [
    ['thoughts, text and a call', STREAMED.output as object[]],
    ['a refusal', [REFUSAL]],
    [
      'thoughts in full',
      [{ ...REASONING, content: [{ type: 'reasoning_text', text: 'Hm.' }] }, says('Yes.')],
    ],
    [
      'tools that the provider runs',
      [
        { type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search' } },
        { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aW1n' },
        { type: 'custom_tool_call', id: 'ct_1', call_id: 'c', name: 'f', input: 'free text' },
        { type: 'unheard_of', id: 'x_1', deep: [null, 1] },
      ],
    ],
    ['a call without an identifier', [{ ...FUNCTION_CALL, id: undefined }]],
  ]
  for (const [what, output] of kinds) {
    it(`puts a replay of ${what} together from its items alone`, async () => {
      const whole = JSON.parse(JSON.stringify(response(output))) as JsonObject
      const replay = OPENAI_RESPONSE.replay(whole)
      const last = { ...replay.at(-1), response: { ...whole, output: null } }
      const lines = [...replay.slice(0, -1), last].map((event) => `${JSON.stringify(event)}\n`)
      const { body } = new Response(lines.join(''))
      const put = await ResponseStream.fromReadableStream(body as ReadableStream).finalResponse()
      // What the client adds of its own.
      const sent = JSON.stringify(put.output, (name, value) =>
        name.startsWith('parsed') ? undefined : value,
      )
      expect(JSON.parse(sent)).to.deep.equal(whole.output)
    })
  }

  it('K1: whatever can change the answer makes a miss; what cannot, does not', async () => {
    await create()
    const list = [{ role: 'user', content: 'What is a cache?' }]
    const different: readonly (readonly [object, Record<string, string>])[] = [
      [{ instructions: 'Be long.' }, {}],
      [{ input: list }, {}],
      [{ input: [{ type: 'function_call_output', call_id: 'c', output: '1' }] }, {}],
      [{ max_output_tokens: 100 }, {}],
      [{ temperature: 0.5 }, {}],
      [{ tools: [TOOL] }, {}],
      [{ tools: [TOOL], tool_choice: 'none' }, {}],
      [{ reasoning: { effort: 'low' } }, {}],
      [{ include: ['reasoning.encrypted_content'] }, {}],
      [{ prompt: { id: 'pmpt_1' } }, {}],
      [{ truncation: 'auto' }, {}],
      [{ store: false }, {}],
      [{ unheard_of: 1 }, {}],
      [{}, { 'openai-beta': 'responses=v2' }],
      [{}, { 'x-reprise-namespace': 'other' }],
    ]
    for (const [fields, headers] of different) {
      const { cache } = await create(fields, headers)
      expect(cache, JSON.stringify([fields, headers])).to.equal('MISS')
    }
    const neutral = { metadata: { a: 'b' }, user: 'u', safety_identifier: 's' }
    expect((await create({ ...neutral, prompt_cache_key: 'k' })).cache).to.equal('HIT')
  })

  it('K3: each key is a tenant of its own', async () => {
    await create()
    expect((await create({}, {}, asking(rig.url, 'sk-other'))).cache).to.equal('MISS')
  })

  it('sees its own metadata and nobody else’s, whole and streamed', async () => {
    const whose = { metadata: { whose: 'theirs' }, user: 'they', safety_identifier: 'they' }
    rig.upstream.answer = ({ body: { metadata, user, safety_identifier } }, answer) =>
      sendJson(answer, response([says('A store.')], { metadata, user, safety_identifier }))
    expect((await create(whose)).body).to.deep.include(whose)
    const mine = { metadata: { whose: 'mine' }, user: 'me', safety_identifier: 'me' }
    const hit = await create(mine)
    expect(hit.cache).to.equal('HIT')
    expect(hit.body).to.deep.include(mine)
    expect((await create()).body).to.deep.include({ metadata: {}, user: null })
    const replay = JSON.stringify((await events(mine)).events)
    expect(replay)
      .to.include('"whose":"mine"')
      .and.to.not.match(/they|theirs/)
  })

  it('gets an identifier that it can go on from, and a new one where nothing is kept', async () => {
    await create()
    expect((await create()).body.id).to.equal('resp_upstream')
    expect((await events()).events[0]).to.have.nested.property('response.id', 'resp_upstream')
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([says('A store.')], { store: false }))
    expect((await create({ store: false })).body.id).to.equal('resp_upstream')
    const hit = await create({ store: false })
    expect(hit.cache).to.equal('HIT')
    expect(hit.body.id)
      .to.match(/^resp_.+/)
      .and.to.not.equal('resp_upstream')
    const again = await stream({ store: false })
    expect(again.id)
      .to.match(/^resp_.+/)
      .and.to.not.equal(hit.body.id)
  })

  it('is passed through where the answer depends on what the provider keeps', async () => {
    const stateful = [
      { previous_response_id: 'resp_upstream' },
      { conversation: 'conv_1' },
      { input: [{ type: 'item_reference', id: 'msg_1' }] },
    ]
    for (const fields of stateful) {
      const [first, second] = [await create(fields), await create(fields)]
      expect([first.cache, second.cache]).to.deep.equal(['BYPASS', 'BYPASS'])
      expect(rig.upstream.calls.at(-1)?.body).to.deep.include(fields)
    }
    expect((await events({ conversation: 'conv_1' })).cache).to.equal('BYPASS')
    const only = rejection(create(stateful[0], { 'cache-control': 'only-if-cached' }))
    expect(await only).to.have.property('status', 504)
  })

  it('S1: what runs in the background is passed through, whole and streamed', async () => {
    const queued = response([], { status: 'queued', background: true, usage: null })
    rig.upstream.answer = ({ body }, answer) => {
      const { type: _type, ...begun } = responseEvents()[0] as JsonObject
      const waiting = { ...begun, type: 'response.queued', response: queued }
      if (body.stream !== true) sendJson(answer, queued)
      else sendEvents(answer, numbered([waiting, ...responseEvents()]))
    }
    for (const _time of [1, 2]) {
      const { cache, body } = await create({ background: true })
      expect([cache, body.status]).to.deep.equal(['BYPASS', 'queued'])
    }
    const live = await events({ background: true })
    expect(live.cache).to.equal('BYPASS')
    expect(live.events[0]).to.have.property('type', 'response.queued')
  })

  it('S1: an answer that is incomplete is given as it is, whole and streamed, and not stored', async () => {
    const incomplete = response([says('A st', { status: 'incomplete' })], {
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
    })
    rig.upstream.answer = ({ body }, answer) => {
      if (body.stream !== true) sendJson(answer, incomplete)
      else sendEvents(answer, OPENAI_RESPONSE.replay(incomplete))
    }
    for (const _time of [1, 2]) {
      expect(await create()).to.deep.include({ cache: 'MISS', body: incomplete })
      const live = await events()
      expect(live.cache).to.equal('MISS')
      expect(live.events.at(-1)).to.have.property('type', 'response.incomplete')
    }
  })

  it('F4: its own mistakes come back as the provider says them', async () => {
    const error = {
      message: 'no such tool',
      type: 'invalid_request_error',
      param: 'tools',
      code: 'x',
    }
    rig.upstream.answer = (_call, answer) => sendJson(answer, { error }, 400)
    const failure = await rejection(create())
    expect(failure).to.be.instanceOf(OpenAI.BadRequestError)
    expect(failure).to.have.deep.property('error', error)
  })

  it('F4: a response that failed because of the request is neither stored nor apologised for', async () => {
    const error = { code: 'invalid_prompt', message: 'That is not allowed.' }
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([], { status: 'failed', error }))
    const failure = await rejection(create())
    expect(failure).to.be.instanceOf(OpenAI.BadRequestError)
    expect(failure).to.include({ code: 'invalid_prompt' })
    expect((failure as Error).message).to.include('That is not allowed.')
  })

  it('is told of mistakes that the gateway finds in the same shape', async () => {
    const wrong = [{ model: '' }, { input: 7 }, { temperature: 'hot' }, { max_output_tokens: 1.5 }]
    for (const fields of wrong) {
      const failure = await rejection(create(fields))
      expect(failure).to.include({ status: 400, code: 'invalid_request' })
      expect(failure).to.have.property('param', Object.keys(fields)[0])
    }
  })

  it('F5: is apologised to where the provider fails, whole and streamed', async () => {
    const error = { code: 'server_error', message: 'Something went wrong.' }
    rig.upstream.answer = (_call, answer) =>
      sendJson(answer, response([], { status: 'failed', error }))
    const { body, text, cache, answer } = await create({ metadata: { a: 'b' } })
    expect(cache).to.equal('DEGRADED')
    expect(answer.headers.get('x-reprise-degraded')).to.equal('graceful_fallback')
    expect(body).to.deep.include({ model: 'fallback', status: 'completed', metadata: { a: 'b' } })
    expect(text).to.include('sorry')
    expect((await stream()).text).to.equal(text)
    const proud = await rejection(create({}, { 'x-reprise-apology': 'off' }))
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
      for (const asked of [events, stream]) {
        const failure = await rejection(asked())
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
    await rejection(events())
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

  it('is answered by the demo provider, too, word by word', async () => {
    const demo = await startRig({ providers: [{ kind: 'demo' }] })
    client = asking(demo.url)
    const input = [{ role: 'user', content: [{ type: 'input_text', text: 'Who is there?' }] }]
    const live = await events({ input })
    expect(live.events.map(({ sequence_number }) => sequence_number)).to.deep.equal(
      live.events.map((_, place) => place),
    )
    const pieces = live.events.filter(({ type }) => type === 'response.output_text.delta')
    expect(pieces.length).to.be.above(5)
    const hit = await create({ input })
    expect(hit.cache).to.equal('HIT')
    expect(hit.text).to.match(/^\[demo: not an AI\] You asked: “Who is there\?”/)
    expect(pieces.map(({ delta }) => delta).join('')).to.equal(hit.text)
    expect((await create({ input: 'Hello?' })).text).to.include('“Hello?”')
    await demo.stop()
  })
})
