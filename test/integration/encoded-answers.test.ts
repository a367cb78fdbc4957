import type { ServerResponse } from 'node:http'
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib'
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

const CODINGS = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  GZIP: gzipSync,
} as const

/** A million spaces, a thousand times over: more than any answer may be. */
const BOMB = Buffer.concat(new Array<Buffer>(1000).fill(gzipSync(Buffer.alloc(1_000_000, ' '))))

/** An answer as its body, whole or streamed. */
function bodyOf(streamed: boolean, content: string): string {
  if (!streamed) return JSON.stringify(completion(content))
  const events = streamOf(content).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
  return `${events.join('')}data: [DONE]\n\n`
}

function typeOf(streamed: boolean): string {
  return streamed ? 'text/event-stream' : 'application/json'
}

function begin(response: ServerResponse, streamed: boolean, coding: string, status = 200): void {
  response.writeHead(status, { 'content-type': typeOf(streamed), 'content-encoding': coding })
}

describe('where a provider encodes its answers, which nobody asks for', function () {
  this.timeout(30_000)
  let upstream: UpstreamServer
  let next: UpstreamServer
  let gateway: TestGateway

  beforeEach(async () => {
    upstream = await UpstreamServer.start()
    next = await UpstreamServer.start()
    next.answer = ({ body }, response) => {
      if (body.stream === true) sendStream(response, streamOf('From the second.'))
      else sendJson(response, completion('From the second.'))
    }
    const of = { kind: 'openai', apiKey: 'ours', retries: 0 } as const
    const providers = [
      { ...of, url: upstream.url, name: 'p1' },
      { ...of, url: next.url, name: 'p2' },
    ]
    gateway = await startTestGateway({ providers })
  })

  afterEach(async () => {
    await gateway.stop()
    await Promise.all([upstream.stop(), next.stop()])
  })

  async function ask(streamed: boolean): Promise<string> {
    const answer = await post(gateway, { ...QUESTION, stream: streamed })
    const text = streamed ? streamedContent(await eventsOf(answer)) : await contentOf(answer)
    return `${answer.headers.get('x-cache')} ${answer.headers.get('x-reprise-provider')}: ${text}`
  }

  for (const streamed of [false, true]) {
    const how = streamed ? 'streamed' : 'whole'

    for (const [coding, encode] of Object.entries(CODINGS)) {
      it(`they are decoded and stored, ${coding}, ${how}`, async () => {
        upstream.answer = (_call, response) => {
          begin(response, streamed, coding)
          response.end(encode(bodyOf(streamed, 'Hello.')))
        }
        expect(await ask(streamed)).to.equal('MISS p1: Hello.')
        expect(await ask(streamed)).to.equal('HIT p1: Hello.')
        expect(upstream.calls[0]?.headers).not.to.have.property('accept-encoding')
      })
    }

    for (const [what, coding, encode] of [
      ['unknown', 'compress', () => Buffer.from('x')],
      ['manifold', 'br, gzip', (text: string) => gzipSync(brotliCompressSync(text))],
      ['damaged', 'gzip', () => Buffer.from('no gzip at all')],
      ['cut short', 'gzip', (text: string) => gzipSync(text).subarray(0, 24)],
      ['not what it says', 'br', (text: string) => gzipSync(text)],
    ] as const) {
      it(`F4: the next one is asked where that is ${what}, ${how}`, async () => {
        upstream.answer = (_call, response) => {
          begin(response, streamed, coding)
          response.end(encode(bodyOf(streamed, 'Hello.')))
        }
        expect(await ask(streamed)).to.equal('MISS p2: From the second.')
        expect(gateway.reprise.providers.health()).to.have.length(2)
      })
    }

    it(`S4: what is small and decodes to something huge is an answer that is too long, ${how}`, async () => {
      upstream.answer = (_call, response) => {
        begin(response, streamed, 'gzip')
        response.end(BOMB)
      }
      expect(await ask(streamed)).to.equal('MISS p2: From the second.')
    })
  }

  it('what only bears the name of a coding is taken as it is', async () => {
    upstream.answer = (_call, response) => {
      begin(response, false, 'utf-8')
      response.end(bodyOf(false, 'Hello.'))
    }
    expect(await ask(false)).to.equal('MISS p1: Hello.')
  })

  it('pieces of a stream are passed on as they come', async () => {
    const rest = Promise.withResolvers<void>()
    upstream.answer = async (_call, response) => {
      begin(response, true, 'gzip')
      const gzip = createGzip()
      gzip.pipe(response)
      const [first = '', ...others] = bodyOf(true, 'Hello. World.').split(/(?<=\n\n)/)
      gzip.write(first + others.shift())
      gzip.flush()
      await rest.promise
      gzip.end(others.join(''))
    }
    const answer = await post(gateway, { ...QUESTION, stream: true })
    const reader = answer.body?.getReader()
    const begun = new TextDecoder().decode((await reader?.read())?.value)
    expect(begun).to.include('Hello')
    rest.resolve()
    while ((await reader?.read())?.done === false);
  })

  it('what they say of a mistake is passed on', async () => {
    const error = { message: 'no such thing', type: 'invalid_request_error' }
    upstream.answer = (_call, response) => {
      begin(response, false, 'gzip', 400)
      response.end(gzipSync(JSON.stringify({ error })))
    }
    const answer = await post(gateway, QUESTION)
    expect(answer.status).to.equal(400)
    expect(((await answer.json()) as ErrorBody).error.message).to.equal('no such thing')
  })
})
