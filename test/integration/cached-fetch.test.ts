import Anthropic from '@anthropic-ai/sdk'
import { expect } from 'chai'
import OpenAI from 'openai'
import { type CachedFetchSettings, cachedFetch } from '../../src/adapters/http/cached-fetch.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { message, messageEvents, sendEvents, text } from '../support/anthropic-upstream.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { rejection } from '../support/rejection.ts'
import {
  completion,
  sendGatedStream,
  sendJson,
  UpstreamServer,
} from '../support/upstream-server.ts'

const ASKED = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'What is a cache?' }],
}

describe('a caching fetch', () => {
  let upstream: UpstreamServer
  let reprise: Reprise

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
  })

  afterEach(async () => {
    await reprise.close()
    await upstream.stop()
  })

  function begin(settings: RepriseSettings = {}): void {
    reprise = createReprise({ ...settings, adapters: { logger: new RecordingLogger() } })
  }

  function client(settings: CachedFetchSettings = {}, options: object = {}): OpenAI {
    const fetch = cachedFetch(reprise, settings)
    return new OpenAI({ baseURL: upstream.url, apiKey: 'sk-caller', fetch, ...options })
  }

  async function outcomeOf(by: OpenAI, fields: object = {}): Promise<string> {
    const { response } = await by.chat.completions.create({ ...ASKED, ...fields }).withResponse()
    return response.headers.get('x-cache') ?? ''
  }

  async function streamedText(by: OpenAI): Promise<string> {
    let said = ''
    const stream = await by.chat.completions.create({ ...ASKED, stream: true })
    for await (const chunk of stream) said += chunk.choices[0]?.delta.content ?? ''
    return said
  }

  describe('where Reprise has no provider of its own', () => {
    beforeEach(() => begin())

    it('asks whoever the client is set up for, as the client does, and answers the next time itself', async () => {
      const by = client({}, { organization: 'org-1', defaultHeaders: { 'x-router-token': 't' } })
      expect(await outcomeOf(by)).to.equal('MISS')
      expect(await outcomeOf(by)).to.equal('HIT')
      expect(await streamedText(by)).to.equal('Hello from upstream.')
      expect(upstream.calls).to.have.length(1)
      expect(upstream.calls[0]?.headers).to.include({
        authorization: 'Bearer sk-caller',
        'openai-organization': 'org-1',
        'x-router-token': 't',
      })
    })

    it('streams, and keeps what it has streamed', async () => {
      const by = client()
      expect(await streamedText(by)).to.equal('Hello from upstream.')
      expect(await outcomeOf(by)).to.equal('HIT')
    })

    it('K1, S5: never gives one address’s answer for another’s', async () => {
      const other = await UpstreamServer.start()
      const askedThere = client({}, { baseURL: other.url })
      expect(await outcomeOf(client())).to.equal('MISS')
      expect(await outcomeOf(askedThere)).to.equal('MISS')
      expect(await outcomeOf(askedThere)).to.equal('HIT')
      expect(other.calls).to.have.length(1)
      await other.stop()
    })

    it('K3: keeps apart clients with different keys, unless they are one tenant', async () => {
      const other = { apiKey: 'sk-other' }
      expect(await outcomeOf(client())).to.equal('MISS')
      expect(await outcomeOf(client({}, other))).to.equal('MISS')
      expect(await outcomeOf(client({ tenant: 'acme' }))).to.equal('MISS')
      expect(await outcomeOf(client({ tenant: 'acme' }, other))).to.equal('HIT')
    })

    it('K1: takes headers of the client’s for part of the question', async () => {
      expect(await outcomeOf(client({}, { defaultHeaders: { 'x-region': 'eu' } }))).to.equal('MISS')
      expect(await outcomeOf(client({}, { defaultHeaders: { 'x-region': 'us' } }))).to.equal('MISS')
      expect(await outcomeOf(client({}, { defaultHeaders: { 'x-region': 'us' } }))).to.equal('HIT')
    })

    it('one call for a hundred who ask at once', async () => {
      const by = client()
      const outcomes = await Promise.all(Array.from({ length: 100 }, () => outcomeOf(by)))
      expect(upstream.calls).to.have.length(1)
      expect(new Set(outcomes)).to.deep.equal(new Set(['MISS', 'COALESCED']))
    })

    it('F4: retries at one layer: the client does not repeat what has been retried', async () => {
      upstream.answer = (_call, response) =>
        sendJson(response, { error: { message: 'no', code: null } }, 500, { 'retry-after-ms': '1' })
      const by = client({}, { maxRetries: 2, defaultHeaders: { 'x-reprise-apology': 'off' } })
      const error = await rejection(outcomeOf(by))
      expect(error).to.be.instanceOf(OpenAI.InternalServerError)
      expect(upstream.calls).to.have.length(3)
    })

    it('F4: tells of the client’s own mistakes as the upstream does', async () => {
      upstream.answer = (_call, response) =>
        sendJson(response, { error: { message: 'bad key', code: 'invalid_api_key' } }, 401)
      const error = await rejection(outcomeOf(client()))
      expect(error).to.be.instanceOf(OpenAI.AuthenticationError)
      expect(error).to.include({ code: 'invalid_api_key' })
      expect(upstream.calls).to.have.length(1)
    })

    it('leaves when its caller does', async () => {
      const gate = Promise.withResolvers<void>()
      const hungUp = Promise.withResolvers<void>()
      upstream.answer = (_call, response) => {
        response.once('close', hungUp.resolve)
        return sendGatedStream(response, 'Too late.', gate.promise)
      }
      const leaving = new AbortController()
      const asked = client().chat.completions.create(ASKED, { signal: leaving.signal })
      await upstream.asked()
      leaving.abort()
      expect(await rejection(asked)).to.be.instanceOf(OpenAI.APIUserAbortError)
      await hungUp.promise
      gate.resolve()
    })

    it('ends a stream as an abort does when its caller leaves, read or not', async () => {
      const hungUp = Promise.withResolvers<void>()
      upstream.answer = (_call, response) => {
        response.once('close', hungUp.resolve)
        return sendGatedStream(response, 'Half of it.', new Promise(() => {}))
      }
      const leaving = new AbortController()
      const answer = await cachedFetch(reprise)(`${upstream.url}/chat/completions`, {
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
        const answer = await client().post<{ id: string }>('/chat/completions', { body })
        expect(answer.id).to.be.a('string')
      }
      expect(upstream.calls.map(({ text }) => text.length > 1000)).to.deep.equal([true, false])
    })

    it('one client’s refused or throttled key is nothing to another’s', async () => {
      upstream.answer = ({ headers }, response) => {
        const key = headers.authorization
        if (key === 'Bearer sk-good') sendJson(response, completion('Good.'))
        else if (key === 'Bearer sk-bad') sendJson(response, { error: { message: 'bad' } }, 401)
        else sendJson(response, { error: { message: 'slow' } }, 429, { 'retry-after': '30' })
      }
      const by = (apiKey: string): OpenAI => client({ tenant: 'one' }, { apiKey, maxRetries: 0 })
      const defaultHeaders = { headers: { 'x-reprise-apology': 'off' } }
      const asked = (apiKey: string) => by(apiKey).chat.completions.create(ASKED, defaultHeaders)
      const [slow, bad, good] = await Promise.allSettled(
        ['sk-slow', 'sk-bad', 'sk-good'].map(asked),
      )
      expect(slow).to.have.nested.property('reason.status', 429)
      expect(bad).to.have.nested.property('reason.status', 401)
      expect(good).to.have.nested.property('value.choices[0].message.content', 'Good.')
    })

    it('K3: tells clients apart by every credential that they send', async () => {
      const keys = ['alice', 'bob', 'alice'].map((key) => ({
        defaultHeaders: { 'x-api-key': key },
      }))
      const outcomes = []
      for (const options of keys) outcomes.push(await outcomeOf(client({}, options)))
      expect(outcomes).to.deep.equal(['MISS', 'MISS', 'HIT'])
      expect(() => cachedFetch(reprise, { tenant: '' })).to.throw('tenant')
    })

    it('sends out everything else as it came', async () => {
      const sent: string[] = []
      const passing: typeof fetch = async (input) => {
        sent.push(String(input))
        return Response.json({ object: 'list', data: [] })
      }
      const by = client({ fetch: passing })
      await by.models.list()
      await by.post('/threads/thread_1/messages', { body: {} })
      await by.post('/chat/completions?api-version=1', { body: ASKED })
      expect(sent).to.deep.equal([
        `${upstream.url}/models`,
        `${upstream.url}/threads/thread_1/messages`,
        `${upstream.url}/chat/completions?api-version=1`,
      ])
      expect(upstream.calls).to.have.length(0)
    })

    it('serves Anthropic’s client, too', async () => {
      upstream.answer = (call, response) => {
        if (call.body.stream === true) sendEvents(response, messageEvents())
        else sendJson(response, message([text('A store.')]))
      }
      const baseURL = upstream.url.replace('/v1', '')
      const by = new Anthropic({ baseURL, apiKey: 'sk-ant', fetch: cachedFetch(reprise) })
      const asked = { ...ASKED, model: 'claude', max_tokens: 10 }
      const first = await by.messages.create(asked)
      expect(first.content[0]).to.include({ text: 'A store.' })
      const { response } = await by.messages.create(asked).withResponse()
      expect(response.headers.get('x-cache')).to.equal('HIT')
      expect((await by.messages.stream(asked).finalMessage()).content[0]).to.include({
        text: 'A store.',
      })
      expect(upstream.calls.map(({ headers }) => headers.authorization)).to.deep.equal([
        'Bearer sk-ant',
      ])
    })
  })

  it('where Reprise has providers, they answer', async () => {
    const mine = await UpstreamServer.start()
    begin({ providers: [{ kind: 'openai', name: 'mine', url: mine.url, apiKey: 'sk-mine' }] })
    expect(await outcomeOf(client())).to.equal('MISS')
    expect(mine.calls[0]?.headers.authorization).to.equal('Bearer sk-mine')
    expect(upstream.calls).to.have.length(0)
    await mine.stop()
  })

  it('what cannot be read is the client’s mistake where nobody else could read it', async () => {
    begin({ providers: [{ kind: 'demo' }] })
    const error = await rejection(client().post('/chat/completions', { body: { model: 'm' } }))
    expect(error).to.include({ status: 400, param: 'messages' })
  })

  it('leaves to others what can be read but once', async () => {
    begin()
    const body = new Response(JSON.stringify(ASKED)).body
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const once = { ...init, duplex: 'half' } as RequestInit
    const answer = await cachedFetch(reprise)(`${upstream.url}/chat/completions`, once)
    expect(answer.headers.get('x-cache')).to.equal(null)
    expect(upstream.calls).to.have.length(1)
  })

  it('M3: the client’s key goes to whom the client is set up for, and to nobody else', async () => {
    const other = await UpstreamServer.start()
    begin({ providers: [{ kind: 'openai', name: 'other', url: other.url }] })
    expect(await outcomeOf(client())).to.equal('MISS')
    expect(JSON.stringify(other.calls)).not.to.contain('sk-caller')
    await other.stop()
  })

  it('where the demo provider is wanted, it answers', async () => {
    begin({ providers: [{ kind: 'demo' }] })
    const answer = await client().chat.completions.create(ASKED)
    expect(answer.choices[0]?.message.content).to.contain('[demo: not an AI]')
    expect(upstream.calls).to.have.length(0)
  })
})
