import Anthropic from '@anthropic-ai/sdk'
import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import {
  message,
  messageEvents,
  sendEvents,
  TOOL_USE,
  text,
} from '../support/anthropic-upstream.ts'
import { rejection } from '../support/rejection.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import { sendJson, UpstreamServer } from '../support/upstream-server.ts'

const ASKED = {
  model: 'claude-test',
  max_tokens: 100,
  system: 'Be brief.',
  messages: [{ role: 'user' as const, content: 'What is a cache?' }],
}
const TOOLS = [{ name: 'weather', input_schema: { type: 'object' as const } }]

describe('the official Anthropic client', () => {
  let upstream: UpstreamServer
  let gateway: TestGateway
  let client: Anthropic

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    upstream.answer = (call, response) => {
      if (call.body.stream === true) sendEvents(response, messageEvents())
      else sendJson(response, message([text('A store.')]), 200, { 'request-id': 'req_1' })
    }
    const provider = { kind: 'anthropic', name: 'claude', url: upstream.url, retries: 0 } as const
    gateway = await startTestGateway({ providers: [{ ...provider, timeoutMs: 1000 }] })
    client = asking('sk-ant-caller')
  })

  afterEach(async () => {
    await gateway.stop()
    await upstream.stop()
  })

  function asking(apiKey: string): Anthropic {
    return new Anthropic({ baseURL: gateway.url, apiKey, maxRetries: 0 })
  }

  async function create(fields: object = {}, headers: Record<string, string> = {}, by = client) {
    const { data, response } = await by.messages
      .create({ ...ASKED, ...fields }, { headers })
      .withResponse()
    return { message: data as Anthropic.Message, cache: response.headers.get('x-cache'), response }
  }

  async function stream(fields: object = {}) {
    const running = client.messages.stream({ ...ASKED, ...fields })
    const types = new Set<string>()
    for await (const event of running) types.add(event.type)
    return { message: await running.finalMessage(), types }
  }

  it('gets an answer, and the same again from the cache under an identifier of its own', async () => {
    const miss = await create()
    const hit = await create()
    expect([miss.cache, hit.cache]).to.deep.equal(['MISS', 'HIT'])
    expect(hit.message.id).to.match(/^msg_/).and.to.not.equal(miss.message.id)
    expect({ ...hit.message, id: '' }).to.deep.equal({ ...miss.message, id: '' })
    expect(upstream.calls).to.have.length(1)
    const [call] = upstream.calls
    const { path, body } = call ?? {}
    const headers = new Map(Object.entries(call?.headers ?? {}))
    expect(path).to.equal('/v1/messages')
    expect(headers.get('x-api-key')).to.equal('sk-ant-caller')
    expect(headers.get('anthropic-version')).to.match(/^\d{4}-\d{2}-\d{2}$/)
    expect(headers.has('authorization')).to.equal(false)
    expect(body).to.deep.equal(ASKED)
  })

  it('gets streams: live, replayed, and replayed whole, thinking and tools included', async () => {
    const live = await stream({ tools: TOOLS })
    const replay = await stream({ tools: TOOLS })
    expect(live.types).to.include('message_stop')
    expect(replay.types).to.deep.equal(live.types)
    expect({ ...replay.message, id: '' }).to.deep.equal({ ...live.message, id: '' })
    expect(live.message.content.map(({ type }) => type)).to.deep.equal([
      'thinking',
      'text',
      'tool_use',
    ])
    expect(live.message.content.at(-1)).to.deep.equal(TOOL_USE)
    const whole = await create({ tools: TOOLS })
    expect(whole.cache).to.equal('HIT')
    const { content, stop_reason, usage } = live.message
    expect(whole.message).to.deep.include({ content, stop_reason, usage })
    expect(upstream.calls).to.have.length(1)
  })

  it('K1: whatever can change the answer makes a miss; what cannot, does not', async () => {
    await create()
    const different: readonly (readonly [object, Record<string, string>])[] = [
      [{ system: 'Be long.' }, {}],
      [{ max_tokens: 101 }, {}],
      [{ temperature: 0.5 }, {}],
      [{ top_k: 1 }, {}],
      [{ tools: TOOLS }, {}],
      [{ thinking: { type: 'enabled', budget_tokens: 1024 } }, {}],
      [{ messages: [...ASKED.messages, { role: 'assistant', content: 'A' }] }, {}],
      [{}, { 'anthropic-beta': 'context-1m-2025-08-07' }],
      [{}, { 'anthropic-version': '2023-01-01' }],
      [{}, { 'x-reprise-namespace': 'other' }],
    ]
    for (const [fields, headers] of different) {
      expect((await create(fields, headers)).cache, JSON.stringify([fields, headers])).to.equal(
        'MISS',
      )
    }
    expect((await create({ metadata: { user_id: 'somebody' } })).cache).to.equal('HIT')
    expect(upstream.calls.at(-3)?.headers).to.include({ 'anthropic-beta': 'context-1m-2025-08-07' })
  })

  it('K3: each key is a tenant of its own', async () => {
    await create()
    expect((await create({}, {}, asking('sk-ant-other'))).cache).to.equal('MISS')
  })

  it('S1: an answer that was cut short is given, and not stored', async () => {
    upstream.answer = (_call, response) =>
      sendJson(response, message([text('A st')], { stop_reason: 'max_tokens' }))
    expect([(await create()).cache, (await create()).cache]).to.deep.equal(['MISS', 'MISS'])
  })

  it('F4: its own mistakes come back as the provider says them', async () => {
    const error = { type: 'invalid_request_error', message: 'max_tokens: too many' }
    upstream.answer = (_call, response) => sendJson(response, { type: 'error', error }, 400)
    const failure = await rejection(create())
    expect(failure).to.be.instanceOf(Anthropic.BadRequestError)
    expect(failure).to.have.deep.property('error', { type: 'error', error })
  })

  it('is told of mistakes that the gateway finds in the same shape', async () => {
    const failure = await rejection(create({ messages: [] }))
    expect(failure).to.be.instanceOf(Anthropic.BadRequestError)
    expect(failure).to.have.nested.property('error.error.type', 'invalid_request_error')
    expect((failure as Error).message).to.include('messages')
    const locked = await startTestGateway({}, { apiKeys: [{ tenant: 'acme', key: 'other' }] })
    const stranger = new Anthropic({ baseURL: locked.url, apiKey: 'sk', maxRetries: 0 })
    expect(await rejection(stranger.messages.create(ASKED))).to.be.instanceOf(
      Anthropic.AuthenticationError,
    )
    await locked.stop()
  })

  it('F5: is apologised to where the provider is overloaded, whole and streamed', async () => {
    const error = { type: 'overloaded_error', message: 'Overloaded' }
    upstream.answer = (_call, response) => sendJson(response, { type: 'error', error }, 529)
    const { message: apology, response } = await create()
    expect(response.headers.get('x-reprise-degraded')).to.equal('graceful_fallback')
    expect(apology).to.include({ model: 'fallback', stop_reason: 'end_turn' })
    expect((await stream()).message.content)
      .to.have.nested.property('[0].text')
      .that.includes('sorry')
    const proud = await rejection(create({}, { 'x-reprise-apology': 'off' }))
    expect(proud)
      .to.include({ status: 529 })
      .and.to.have.deep.property('error', { type: 'error', error })
  })

  const broken: readonly (readonly [string, readonly object[]])[] = [
    ['is cut', messageEvents().slice(0, 9)],
    ['ends without a stop reason', messageEvents().slice(0, -2)],
    ['stops without a reason', [...messageEvents().slice(0, -2), { type: 'message_stop' }]],
    [
      'tells of an error',
      [
        ...messageEvents().slice(0, 9),
        { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
      ],
    ],
  ]
  for (const [what, events] of broken) {
    it(`S1: a stream that ${what} ends with an error, and is not stored`, async () => {
      upstream.answer = (_call, response) => sendEvents(response, events)
      expect(await rejection(stream())).to.be.instanceOf(Anthropic.APIError)
      const raw = await fetch(`${gateway.url}/v1/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...ASKED, stream: true }),
      })
      expect(await raw.text())
        .to.include('event: error')
        .and.not.to.include('message_stop')
      expect((await gateway.reprise.readMetrics.execute()).totals).to.include({
        stores: 0,
        misses: 2,
      })
    })
  }

  it('F4: a stream that has said nothing but that it begins can still fail over, or be apologised for', async () => {
    const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }
    const [begun = {}] = messageEvents()
    upstream.answer = (_call, response) =>
      sendEvents(response, [begun, { type: 'ping' }, overloaded])
    expect((await stream()).message).to.include({ model: 'fallback' })
  })

  it('sees the models that there are', async () => {
    const listed = {
      id: 'claude-x',
      type: 'model',
      display_name: 'X',
      created_at: '2025-09-29T00:00:00Z',
    }
    upstream.answer = (_call, response) => sendJson(response, { data: [listed], has_more: false })
    const list = (await (await fetch(`${gateway.url}/v1/models`)).json()) as { data: JsonObject[] }
    expect(list.data).to.deep.equal([
      { id: 'claude-x', object: 'model', created: 1_759_104_000, owned_by: 'claude' },
    ])
    expect(upstream.calls[0]?.path).to.equal('/v1/models?limit=1000')
  })

  it('is told where nobody speaks its format', async () => {
    const provider = { kind: 'openai', url: upstream.url, retries: 0 } as const
    const other = await startTestGateway({ providers: [provider] })
    const failure = await rejection(
      new Anthropic({ baseURL: other.url, apiKey: 'sk', maxRetries: 0 }).messages.create(ASKED),
    )
    expect(failure).to.be.instanceOf(Anthropic.NotFoundError)
    expect((failure as Error).message).to.include('in this format')
    await other.stop()
  })

  it('is answered by the demo provider, too, word by word', async () => {
    const demo = await startTestGateway({})
    const asked = new Anthropic({ baseURL: demo.url, apiKey: 'unused' }).messages.stream(ASKED)
    const pieces: string[] = []
    asked.on('text', (piece) => pieces.push(piece))
    const { content } = await asked.finalMessage()
    expect(content)
      .to.have.nested.property('[0].text')
      .that.matches(/^\[demo: not an AI\]/)
    expect(pieces.length).to.be.above(5)
    await demo.stop()
  })
})
