import type { ServerResponse } from 'node:http'
import { expect } from 'chai'
import {
  contentOf,
  type ErrorBody,
  eventsOf,
  post,
  QUESTION,
  streamedContent,
} from '../support/chat.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import {
  completion,
  sendJson,
  sendStream,
  streamOf,
  UpstreamServer,
} from '../support/upstream-server.ts'

/** How long each provider may take, in milliseconds. */
const TIMEOUT_MS = 400

/** Latency that nobody exceeds, in milliseconds: the timeouts of two providers, and what a busy machine adds. */
const BOUND_MS = 4000

type Fault = (response: ServerResponse, streamed: boolean) => void

/** What a provider does before its first piece is there. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'answers 429': (response) => sendJson(response, { error: { message: 'slow down' } }, 429),
  'answers 429 and asks for an hour': (response) =>
    sendJson(response, { error: { message: 'slow down' } }, 429, { 'retry-after': '3600' }),
  'answers 500': (response) => sendJson(response, { error: { message: 'broken' } }, 500),
  'answers 401 to our own key': (response) =>
    sendJson(response, { error: { message: 'who?' } }, 401),
  hangs: () => {},
  'hangs behind its headers': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
  },
  'hangs within its answer': (response, streamed) => {
    response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' })
    response.write(streamed ? 'data: {"choices"' : '{"choices"')
  },
  resets: (response) => response.socket?.resetAndDestroy(),
  'is cut': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"choices"', () => response.socket?.destroy())
  },
  'is cut cleanly': (response, streamed) => {
    response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' })
    response.end(streamed ? '' : '{"choices": [')
  },
  'sends no JSON': (response, streamed) => {
    response.writeHead(200, { 'content-type': streamed ? 'text/event-stream' : 'application/json' })
    response.end(streamed ? 'data: <html>\n\n' : '<html>')
  },
  'says that it has nothing to say': (response, streamed) => {
    if (streamed) sendStream(response, [])
    else sendJson(response, { ...completion(''), choices: [] })
  },
  'tells of an error behind a piece that says nothing': (response, streamed) => {
    const error = { error: { message: 'overloaded' } }
    if (streamed) sendStream(response, [{ choices: [], prompt_filter_results: [] }, error])
    else sendJson(response, error, 503)
  },
  'tells of an error as its answer': (response, streamed) => {
    const error = { error: { message: 'overloaded' } }
    if (streamed) sendStream(response, [error])
    else sendJson(response, error)
  },
}

describe('where a provider', function () {
  this.timeout(30_000)
  let faulty: UpstreamServer
  let sound: UpstreamServer
  let gateway: TestGateway

  beforeEach(async () => {
    faulty = await UpstreamServer.start()
    sound = await UpstreamServer.start()
    sound.answer = (call, response) => {
      if (call.body.stream === true) sendStream(response, streamOf('From the second.'))
      else sendJson(response, completion('From the second.'))
    }
  })

  afterEach(async () => {
    await gateway.stop()
    await Promise.all([faulty.stop(), sound.stop()])
  })

  async function start(...upstreams: readonly UpstreamServer[]): Promise<void> {
    const bounds = { kind: 'openai', timeoutMs: TIMEOUT_MS, retries: 1, apiKey: 'ours' } as const
    const providers = upstreams.map(({ url }, place) => ({ ...bounds, url, name: `p${place + 1}` }))
    gateway = await startTestGateway({ providers })
  }

  /** Asks, within the bound; resolves to what the answer says of itself, and its text. */
  async function ask(streamed: boolean, headers: Record<string, string> = {}): Promise<string> {
    const began = performance.now()
    const answer = await post(gateway, { ...QUESTION, stream: streamed }, headers)
    const text = streamed ? streamedContent(await eventsOf(answer)) : await contentOf(answer)
    expect(performance.now() - began).to.be.below(BOUND_MS)
    const said = (name: string): string => answer.headers.get(name) ?? ''
    return `${said('x-cache')} ${said('x-reprise-provider')}: ${text.slice(0, 16)}`
  }

  for (const [what, fault] of Object.entries(FAULTS)) {
    for (const streamed of [false, true]) {
      const how = streamed ? 'streamed' : 'whole'
      const misbehave = (): void => {
        faulty.answer = (_call, response) => fault(response, streamed)
      }

      it(`${what}, the next one answers, ${how}`, async () => {
        await start(faulty, sound)
        misbehave()
        expect(await ask(streamed)).to.equal('MISS p2: From the second.')
        expect(await ask(streamed)).to.equal('HIT p2: From the second.')
      })

      it(`${what}, and there is no other, an old entry does, else the apology, ${how}`, async () => {
        await start(faulty)
        expect(await ask(streamed)).to.equal('MISS p1: Hello from upstr')
        misbehave()
        const old = { 'cache-control': 'max-age=0' }
        expect(await ask(streamed, old)).to.equal('STALE p1: Hello from upstr')
        const other = { 'x-reprise-namespace': 'other' }
        expect(await ask(streamed, other)).to.equal("DEGRADED graceful_fallback: I'm sorry, I'm h")
        const proud = { ...other, 'x-reprise-apology': 'off' }
        const answer = await post(gateway, { ...QUESTION, stream: streamed }, proud)
        expect(answer.status).to.be.oneOf([401, 429, 500, 503])
        expect(((await answer.json()) as ErrorBody).error.message).to.be.a('string')
        const { totals } = await gateway.reprise.readMetrics.execute()
        expect(totals).to.include({ stores: 1, stale: 1, degraded: 1, failures: 1 })
      })
    }
  }

  it('F2: ends its streams without a finish reason, it is not asked any more after a few', async () => {
    faulty.answer = (_call, response) => sendStream(response, streamOf('Half.').slice(0, 2))
    await start(faulty, sound)
    const headers = { 'cache-control': 'no-store' }
    for (let n = 0; n < 8; n += 1) await ask(true, headers)
    expect(faulty.calls.length).to.be.below(8)
    expect(await ask(true, headers)).to.equal('MISS p2: From the second.'.slice(0, 9 + 16))
    expect(gateway.reprise.providers.health()[0]).to.deep.equal({ name: 'p1', state: 'open' })
  })
})
