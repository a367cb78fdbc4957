import Anthropic from '@anthropic-ai/sdk'
import { expect } from 'chai'
import OpenAI from 'openai'
import { cachedFetch } from '../../src/adapters/http/cached-fetch.ts'
import { message, messageEvents, sendEvents, text } from '../support/anthropic-upstream.ts'
import { ASKED, FetchRig, outcomeOf } from '../support/fetch-rig.ts'
import { rejection } from '../support/rejection.ts'
import { sendGatedStream, sendJson } from '../support/upstream-server.ts'

describe('a caching fetch', () => {
  let rig: FetchRig

  beforeEach(async () => {
    rig = await FetchRig.start()
  })

  afterEach(() => rig.stop())

  it('asks whoever the client is set up for, as the client does, and answers the next time itself', async () => {
    const by = rig.client({}, { organization: 'org-1', defaultHeaders: { 'x-router-token': 't' } })
    expect(await outcomeOf(by)).to.equal('MISS')
    expect(await outcomeOf(by)).to.equal('HIT')
    expect(await streamedText(by)).to.equal('Hello from upstream.')
    expect(rig.upstream.calls).to.have.length(1)
    expect(rig.upstream.calls[0]?.headers).to.include({
      authorization: 'Bearer sk-caller',
      'openai-organization': 'org-1',
      'x-router-token': 't',
    })
  })

  it('streams, and keeps what it has streamed', async () => {
    const by = rig.client()
    expect(await streamedText(by)).to.equal('Hello from upstream.')
    expect(await outcomeOf(by)).to.equal('HIT')
  })

  it('one call for a hundred who ask at once', async () => {
    const by = rig.client()
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcomeOf(by)))
    expect(rig.upstream.calls).to.have.length(1)
    expect(new Set(outcomes)).to.deep.equal(new Set(['MISS', 'COALESCED']))
  })

  const asking = (body: ReadableStream | AsyncIterable<Uint8Array>): RequestInit =>
    ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
      body,
    }) as RequestInit

  it('leaves what can be read but once to whoever sends it', async () => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(JSON.stringify({ model: 7 }))
    }
    await cachedFetch(rig.reprise)(`${rig.upstream.url}/chat/completions`, asking(pieces()))
    expect(rig.upstream.calls[0]?.body).to.deep.equal({ model: 7 })
  })

  it('tells a body that breaks off as whoever sends it does', async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(new Error('disk')) })
    const request = new Request(`${rig.upstream.url}/chat/completions`, asking(broken))
    expect(await rejection(cachedFetch(rig.reprise)(request))).to.be.instanceOf(TypeError)
  })

  it('leaves when its caller does', async () => {
    const gate = Promise.withResolvers<void>()
    const hungUp = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      return sendGatedStream(response, 'Too late.', gate.promise)
    }
    const leaving = new AbortController()
    const asked = rig.client().chat.completions.create(ASKED, { signal: leaving.signal })
    await rig.upstream.asked()
    leaving.abort()
    expect(await rejection(asked)).to.be.instanceOf(OpenAI.APIUserAbortError)
    await hungUp.promise
    gate.resolve()
  })

  it('ends a stream as an abort does when its caller leaves, read or not', async () => {
    const hungUp = Promise.withResolvers<void>()
    rig.upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      return sendGatedStream(response, 'Half of it.', new Promise(() => {}))
    }
    const leaving = new AbortController()
    const answer = await cachedFetch(rig.reprise)(`${rig.upstream.url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ASKED, stream: true }),
      signal: leaving.signal,
    })
    leaving.abort(new Error('gone'))
    await hungUp.promise
    expect(await rejection(answer.text())).to.include({ message: 'gone' })
  })

  it('lets the upstream judge what it cannot read itself', async () => {
    const big = 'x'.repeat(5 * 1024 * 1024)
    const messages = [{ role: 'user', content: big }]
    for (const body of [{ ...ASKED, messages }, { messages: ASKED.messages }]) {
      const answer = await rig.client().post<{ id: string }>('/chat/completions', { body })
      expect(answer.id).to.be.a('string')
    }
    expect(rig.upstream.calls.map(({ text }) => text.length > 1000)).to.deep.equal([true, false])
  })

  it('sends out everything else as it came', async () => {
    const sent: string[] = []
    const passing: typeof fetch = async (input) => {
      sent.push(String(input))
      return Response.json({ object: 'list', data: [] })
    }
    const by = rig.client({ fetch: passing })
    await by.models.list()
    await by.post('/threads/thread_1/messages', { body: {} })
    await by.post('/chat/completions?api-version=1', { body: ASKED })
    expect(sent).to.deep.equal([
      `${rig.upstream.url}/models`,
      `${rig.upstream.url}/threads/thread_1/messages`,
      `${rig.upstream.url}/chat/completions?api-version=1`,
    ])
    expect(rig.upstream.calls).to.have.length(0)
  })

  it('serves Anthropic’s client, too', async () => {
    rig.upstream.answer = (call, response) => {
      if (call.body.stream === true) sendEvents(response, messageEvents())
      else sendJson(response, message([text('A store.')]))
    }
    const baseURL = rig.upstream.url.replace('/v1', '')
    const by = new Anthropic({ baseURL, apiKey: 'sk-ant', fetch: cachedFetch(rig.reprise) })
    const asked = { ...ASKED, model: 'claude', max_tokens: 10 }
    const first = await by.messages.create(asked)
    expect(first.content[0]).to.include({ text: 'A store.' })
    const { response } = await by.messages.create(asked).withResponse()
    expect(response.headers.get('x-cache')).to.equal('HIT')
    expect((await by.messages.stream(asked).finalMessage()).content[0]).to.include({
      text: 'A store.',
    })
    expect(rig.upstream.calls.map(({ headers }) => headers.authorization)).to.deep.equal([
      'Bearer sk-ant',
    ])
  })
  it('what cannot be read is the client’s mistake where nobody else could read it', async () => {
    rig.begin({ providers: [{ kind: 'demo' }] })
    const error = await rejection(rig.client().post('/chat/completions', { body: { model: 'm' } }))
    expect(error).to.include({ status: 400, param: 'messages' })
  })

  it('leaves to others what can be read but once', async () => {
    const body = new Response(JSON.stringify(ASKED)).body
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const once = { ...init, duplex: 'half' } as RequestInit
    const answer = await cachedFetch(rig.reprise)(`${rig.upstream.url}/chat/completions`, once)
    expect(answer.headers.get('x-cache')).to.equal(null)
    expect(rig.upstream.calls).to.have.length(1)
  })
})

async function streamedText(by: OpenAI): Promise<string> {
  let said = ''
  const stream = await by.chat.completions.create({ ...ASKED, stream: true })
  for await (const chunk of stream) said += chunk.choices[0]?.delta.content ?? ''
  return said
}
