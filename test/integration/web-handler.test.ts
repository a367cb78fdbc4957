import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { expect } from 'chai'
import OpenAI from 'openai'
import { webHandler } from '../../src/adapters/http/web-handler.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { InvalidRequestError } from '../../src/domain/errors.ts'
import { contentOf, type ErrorBody, eventsOf, QUESTION, streamedContent } from '../support/chat.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { sendGatedStream, sendJson, UpstreamServer } from '../support/upstream-server.ts'

const ANYWHERE = 'https://app.example/api'

describe('a handler for web-standard servers', () => {
  let upstream: UpstreamServer
  let reprise: Reprise
  let logger: RecordingLogger

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    logger = new RecordingLogger()
    const provider = { kind: 'openai', name: 'upstream', url: upstream.url, retries: 0 } as const
    reprise = createReprise({ providers: [provider], adapters: { logger } })
    await reprise.start()
  })

  afterEach(async () => {
    await reprise.close()
    await upstream.stop()
  })

  function asking(body: unknown = QUESTION, headers: Record<string, string> = {}): Request {
    return new Request(`${ANYWHERE}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  async function errorOf(answer: Response): Promise<string> {
    return `${answer.status} ${((await answer.json()) as ErrorBody).error.code}`
  }

  it('answers whole and streamed, with the headers of the gateway', async () => {
    const handle = webHandler(reprise)
    const first = await handle(asking())
    expect(await contentOf(first)).to.equal('Hello from upstream.')
    expect(first.headers.get('x-cache')).to.equal('MISS')
    const second = await handle(asking({ ...QUESTION, stream: true }))
    expect(streamedContent(await eventsOf(second))).to.equal('Hello from upstream.')
    expect(Object.fromEntries(second.headers)).to.include({
      'x-cache': 'HIT',
      'x-reprise-provider': 'upstream',
      'cache-control': 'private, no-store',
      'content-type': 'text/event-stream; charset=utf-8',
    })
    expect(upstream.calls).to.have.length(1)
  })

  it('K3: keeps apart callers with different credentials', async () => {
    const handle = webHandler(reprise)
    for (const key of ['one', 'other', 'one']) {
      await handle(asking(QUESTION, { authorization: `Bearer ${key}` }))
    }
    expect(upstream.calls.map(({ headers }) => headers.authorization)).to.deep.equal([
      'Bearer one',
      'Bearer other',
    ])
  })

  it('K3: takes the server’s word for who is asking', async () => {
    const identify = ({ headers }: Request) =>
      headers.has('cookie') ? { tenant: headers.get('cookie') ?? '' } : undefined
    const handle = webHandler(reprise, { identify })
    expect(await errorOf(await handle(asking()))).to.equal('401 invalid_api_key')
    for (const cookie of ['one', 'other', 'one']) await handle(asking(QUESTION, { cookie }))
    expect(upstream.calls).to.have.length(2)
  })

  for (const nobody of [null, {}, { tenant: 7 }, { tenant: '' }])
    it(`K3: turns away whoever the server does not know: ${JSON.stringify(nobody)}`, async () => {
      const handle = webHandler(reprise, { identify: () => nobody as never })
      expect(await errorOf(await handle(asking()))).to.equal('401 invalid_api_key')
    })

  for (const [settings, named] of [
    [{ identfy: () => ({ tenant: 'acme' }) }, 'identfy'],
    [{ tenant: 'acme' }, 'tenant'],
    [{ identify: 'acme' }, 'identify'],
    [{ apiKeys: 'acme:key' }, 'apiKeys'],
    [{ apiKeys: [{ tenant: 'acme', key: '' }] }, 'apiKeys.0.key'],
    [{ apiKeys: [{ tenant: 'acme', key: undefined }] }, 'apiKeys.0.key'],
    [{ apiKeys: [{ tenant: '', key: 'key' }] }, 'apiKeys.0.tenant'],
    [{ maxBodyBytes: Number.NaN }, 'maxBodyBytes'],
    [{ maxBodyBytes: '4mb' }, 'maxBodyBytes'],
    [null, 'settings'],
  ] as const)
    it(`K3: is not made with a setting that is none: ${JSON.stringify(settings)}`, () => {
      expect(() => webHandler(reprise, settings as never))
        .to.throw(InvalidRequestError)
        .with.property('param', named)
    })

  it('answers what is wrong as the gateway does', async () => {
    const handle = webHandler(reprise, { maxBodyBytes: 500 })
    const text = new Request(`${ANYWHERE}/v1/chat/completions`, { method: 'POST', body: 'Hello' })
    expect(await errorOf(await handle(text))).to.equal('415 unsupported_media_type')
    expect(await errorOf(await handle(asking(QUESTION, { 'content-encoding': 'gzip' })))).to.equal(
      '415 unsupported_media_type',
    )
    expect(await errorOf(await handle(asking('{')))).to.equal('400 invalid_json')
    expect(await errorOf(await handle(asking({ model: 'm' })))).to.equal('400 invalid_request')
    expect(await errorOf(await handle(asking(`"${'x'.repeat(600)}"`)))).to.equal(
      '413 payload_too_large',
    )
    const nowhere = new Request(`${ANYWHERE}/v1/threads`, { method: 'POST' })
    expect(await errorOf(await handle(nowhere))).to.equal('404 not_found')
  })

  it('says so where the body was read before it came', async () => {
    const handle = webHandler(reprise)
    const [parsed, held] = [asking(), asking()]
    await parsed.json()
    held.body?.getReader()
    const peeking = webHandler(reprise, {
      identify: async (request) => {
        await request.json()
        return { tenant: 'acme' }
      },
    })
    for (const answer of [handle(parsed), handle(held), peeking(asking())]) {
      const { status } = await answer
      const { error } = (await (await answer).json()) as ErrorBody
      expect([status, error.code]).to.deep.equal([500, 'internal_error'])
      expect(error.message).to.equal('the body was read before the handler had it')
    }
  })

  it('tells what models there are, and how it is doing', async () => {
    const handle = webHandler(reprise)
    upstream.answer = (_call, response) => {
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'a/b', object: 'model' }] }))
    }
    const get = async (path: string) =>
      (await handle(new Request(ANYWHERE + path))).json() as Promise<object>
    expect(await get('/v1/models')).to.have.nested.property('data[0].id', 'a/b')
    expect(await get('/v1/models/a%2Fb')).to.include({ id: 'a/b', object: 'model' })
    expect(await get('/v1/models/c')).to.have.nested.property('error.code', 'model_not_found')
    expect(await get('/healthz')).to.deep.equal({ status: 'ok' })
    expect(await get('/readyz')).to.include({ status: 'ok' })
  })

  it('answers HEAD as GET, without the body', async () => {
    const handle = webHandler(reprise, { apiKeys: [{ tenant: 'acme', key: 'acme-key' }] })
    upstream.answer = (_call, response) => sendJson(response, { object: 'list', data: [] })
    const headers = { authorization: 'Bearer acme-key' }
    for (const path of ['/healthz', '/readyz', '/v1/models', '/v1/models/none', '/nothing']) {
      const asked = (method: string) =>
        handle(new Request(`${ANYWHERE}${path}`, { method, headers }))
      const [head, got] = [await asked('HEAD'), await asked('GET')]
      expect([path, head.status]).to.deep.equal([path, got.status])
      expect(head.headers.get('content-type')).to.equal(got.headers.get('content-type'))
      expect(head.headers.get('content-length')).to.equal(`${(await got.text()).length}`)
      expect([path, head.body]).to.deep.equal([path, null])
    }
    const unknown = new Request(`${ANYWHERE}/v1/models`, { method: 'HEAD' })
    expect((await handle(unknown)).status).to.equal(401)
  })

  it('cancels the provider’s work when the only reader of a stream leaves', async () => {
    const gate = Promise.withResolvers<void>()
    const hungUp = Promise.withResolvers<void>()
    upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      return sendGatedStream(response, 'Half of it.', gate.promise)
    }
    const answer = await webHandler(reprise)(asking({ ...QUESTION, stream: true }))
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await hungUp.promise
    gate.resolve()
  })

  it('serves through Node, and notices there when a caller hangs up', async () => {
    const gate = Promise.withResolvers<void>()
    const hungUp = Promise.withResolvers<void>()
    const server = createAdaptorServer({ fetch: webHandler(reprise) })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const client = new OpenAI({ baseURL: `http://127.0.0.1:${port}/v1`, apiKey: 'sk-1' })
    const asked = { model: 'm', messages: [{ role: 'user' as const, content: 'Hello?' }] }
    const whole = await client.chat.completions.create(asked)
    expect(whole.choices[0]?.message.content).to.equal('Hello from upstream.')
    upstream.answer = (_call, response) => {
      response.once('close', hungUp.resolve)
      return sendGatedStream(response, 'Half of it.', gate.promise)
    }
    const stream = await client.chat.completions.create({ ...asked, seed: 1, stream: true })
    stream.controller.abort()
    await hungUp.promise
    gate.resolve()
    server.close()
  })

  it('M3: logs its own faults, and says no more than that there was one', async () => {
    const broken = { ...QUESTION, messages: [{ role: 'user', content: 'secret' }] }
    const identify = (): never => {
      throw new TypeError('secret')
    }
    const answer = await webHandler(reprise, { identify })(asking(broken))
    expect(await errorOf(answer)).to.equal('500 internal_error')
    expect(logger.messages).to.include('request failed')
  })
})
