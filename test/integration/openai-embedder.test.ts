import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { expect } from 'chai'
import {
  OpenAiEmbedder,
  type OpenAiEmbedderSettings,
} from '../../src/adapters/semantic/openai-embedder.ts'
import { SemanticUnavailableError } from '../../src/domain/errors.ts'
import { base64Of, embeddingsAnswer, startEmbeddingsServer } from '../support/embeddings-server.ts'
import { rejection } from '../support/rejection.ts'
import { sendJson, type UpstreamServer } from '../support/upstream-server.ts'

const KEY = 'sk-secret-of-ours'
const TEXTS = ['the first question', 'the second question']

describe('an embedder over HTTP', () => {
  let server: UpstreamServer
  let embedder: OpenAiEmbedder

  beforeEach(async () => {
    server = await startEmbeddingsServer()
    embedder = embedderWith({})
  })

  afterEach(async () => {
    await embedder.close()
    await server.stop()
  })

  function embedderWith(settings: Partial<OpenAiEmbedderSettings>): OpenAiEmbedder {
    const defaults = { url: server.url, apiKey: KEY, model: 'small', timeoutMs: 5000 }
    return new OpenAiEmbedder({ ...defaults, ...settings })
  }

  /** What a call fails with; holds that nothing of what was sent or came back is in it. */
  async function failureOf(promise: Promise<unknown>): Promise<string> {
    const error = await rejection(promise)
    expect(error).to.be.instanceOf(SemanticUnavailableError).and.include({ part: 'embedder' })
    expect(inspect(error, { depth: 10 })).not.to.match(/sk-secret|question|in confidence/)
    return error instanceof Error ? error.message : ''
  }

  function answering(data: readonly unknown[]): void {
    server.answer = (_call, response) => sendJson(response, { object: 'list', data })
  }

  it('asks for the model’s vectors of the texts, with the key', async () => {
    await embedder.embed(TEXTS)
    expect(server.calls[0]).to.deep.include({
      method: 'POST',
      path: '/v1/embeddings',
      body: { model: 'small', input: TEXTS, encoding_format: 'base64' },
    })
    expect(server.calls[0]?.headers).to.include({ authorization: `Bearer ${KEY}` })
  })

  it('asks for the dimensions that it was told, and takes no others', async () => {
    const eight = embedderWith({ dimensions: 8 })
    expect((await eight.embed(TEXTS))[0]).to.have.length(8)
    expect(server.calls[0]?.body).to.include({ dimensions: 8 })
    const nine = embedderWith({ dimensions: 9 })
    expect(await failureOf(nine.embed(TEXTS))).to.include('other dimensions')
    await Promise.all([eight.close(), nine.close()])
  })

  it('takes no vectors of other dimensions than the first were of', async () => {
    await embedder.embed(TEXTS)
    answering([{ index: 0, embedding: [1, 2, 3] }])
    expect(await failureOf(embedder.embed(['a question']))).to.include('other dimensions')
  })

  it('sends no key where it has none, nor credentials of the URL', async () => {
    const url = server.url.replace('//', '//user:sk-secret@')
    const keyless = new OpenAiEmbedder({ url, model: 'small' })
    await keyless.embed(TEXTS)
    expect(server.calls[0]?.headers).not.to.have.property('authorization')
    await keyless.close()
  })

  it('is told from others by address, model and dimensions, and by no secret', async () => {
    const identityWith = (settings: Partial<OpenAiEmbedderSettings>): string =>
      embedderWith({ url: 'https://user:sk-secret@example.org/a/v1/?key=sk-secret', ...settings })
        .identity
    expect(identityWith({})).to.equal('https://example.org/a/v1 small default')
    const changes = [
      {},
      { url: 'https://example.org/b/v1' },
      { url: 'http://example.org/a/v1' },
      { url: 'https://example.org:8443/a/v1' },
      { model: 'large' },
      { dimensions: 256 },
      { dimensions: 512 },
    ]
    expect(new Set(changes.map(identityWith)).size).to.equal(changes.length)
  })

  it('refuses empty texts, and more than 32, without asking', async () => {
    expect(await failureOf(embedder.embed(['']))).to.include('empty')
    expect(await failureOf(embedder.embed(Array(33).fill('a question')))).to.include('32')
    expect(server.calls).to.have.length(0)
    expect(await embedder.embed(Array(32).fill('a question'))).to.have.length(32)
  })

  const [first, second] = [
    { index: 0, embedding: [1, 2] },
    { index: 1, embedding: [3, 4] },
  ]
  const floats = (...numbers: readonly number[]): string => base64Of(Float32Array.from(numbers))
  for (const [what, data] of [
    ['too few vectors', [first]],
    ['too many vectors', [first, second, { index: 2, embedding: [5, 6] }]],
    ['one index twice', [first, { ...second, index: 0 }]],
    ['an index that was not asked for', [first, { ...second, index: 2 }]],
    ['no index', [first, { embedding: [3, 4] }]],
    ['an index that is no whole number', [first, { ...second, index: 0.5 }]],
    ['unequal dimensions', [first, { index: 1, embedding: [3, 4, 5] }]],
    ['zeros only', [first, { index: 1, embedding: [0, 0] }]],
    ['no numbers', [first, { index: 1, embedding: [] }]],
    ['null among the numbers', [first, { index: 1, embedding: [null, 4] }]],
    ['a word among the numbers', [first, { index: 1, embedding: ['3', 4] }]],
    ['no vector', [first, { index: 1 }]],
    ['an endless vector', [first, { index: 1, embedding: Array(20_000).fill(1) }]],
    ['NaN in base64', [first, { index: 1, embedding: floats(Number.NaN, 4) }]],
    ['infinity in base64', [first, { index: 1, embedding: floats(Number.POSITIVE_INFINITY, 4) }]],
    ['zeros in base64', [first, { index: 1, embedding: floats(0, 0) }]],
    ['half a number in base64', [first, { index: 1, embedding: 'AAAAAAA=' }]],
    ['nothing in base64', [first, { index: 1, embedding: '' }]],
    ['what is no base64', [first, { index: 1, embedding: 'in confidence' }]],
  ] as const) {
    it(`takes no answer with ${what}`, async () => {
      answering([first, second])
      const embedderOfTwo = embedderWith({})
      expect(await embedderOfTwo.embed(TEXTS)).to.have.length(2)
      answering(data)
      expect(await failureOf(embedderOfTwo.embed(TEXTS))).to.include('none to what it was asked')
      await embedderOfTwo.close()
    })
  }

  for (const [what, body] of [
    ['a number beyond all bounds', '{"data":[{"index":0,"embedding":[1e999,1]}]}'],
    ['an error in place of vectors', '{"error":{"message":"in confidence"}}'],
    ['NaN, which is no JSON', '{"data":[{"index":0,"embedding":[NaN,1]}]}'],
    ['half an answer', '{"data":[{"index":0,"embedding":[1'],
    ['nothing', ''],
    ['null', 'null'],
    ['a page', '<html>in confidence</html>'],
  ] as const) {
    it(`takes no answer that is ${what}`, async () => {
      server.answer = (_call, response) => {
        response.end(body)
      }
      await failureOf(embedder.embed(['a question']))
    })
  }

  for (const status of [400, 401, 429, 500, 503]) {
    it(`says that the status was ${status}, and not what the server said`, async () => {
      server.answer = (_call, response) =>
        sendJson(response, { error: { message: `in confidence ${KEY}` } }, status)
      expect(await failureOf(embedder.embed(TEXTS))).to.include(String(status))
    })
  }

  it('follows no redirect', async () => {
    server.answer = (_call, response) => {
      response.writeHead(307, { location: '/v1/elsewhere' }).end()
    }
    expect(await failureOf(embedder.embed(TEXTS))).to.include('307')
    expect(server.calls).to.have.length(1)
  })

  /** Begins a whole answer whose text has so many characters in front of it. */
  const padded = (spaces: number): string =>
    `${' '.repeat(spaces)}${JSON.stringify(embeddingsAnswer(TEXTS, 'float'))}`

  it('reads no answer that is too long', async () => {
    const small = embedderWith({ maxResponseBytes: 2000 })
    server.answer = (_call, response) => {
      response.end(padded(100))
    }
    expect(await small.embed(TEXTS)).to.have.length(2)
    server.answer = (_call, response) => {
      response.end(padded(2000))
    }
    expect(await failureOf(small.embed(TEXTS))).to.include('too long')
    await small.close()
  })

  const hanging: Record<string, (response: ServerResponse) => void> = {
    'says nothing': () => {},
    'says half of it': (response) => {
      response.write('{"data":[')
    },
    'says a little now and then': (response) => {
      const dripping = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(dripping))
    },
    'fails and does not stop talking': (response) => {
      response.writeHead(500)
      const dripping = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(dripping))
    },
  }
  for (const [what, hang] of Object.entries(hanging)) {
    it(`waits only so long for a server that ${what}`, async () => {
      const hasty = embedderWith({ timeoutMs: 200 })
      server.answer = (_call, response) => hang(response)
      const began = performance.now()
      expect(await failureOf(hasty.embed(TEXTS))).to.include('in time')
      expect(performance.now() - began).to.be.within(150, 3000)
      await hasty.close()
    })
  }

  it('says so where the server hangs up in the middle', async () => {
    server.answer = (_call, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('{"data":[')
      setImmediate(() => response.destroy())
    }
    expect(await failureOf(embedder.embed(TEXTS))).to.include('no connection')
  })

  it('says so where nobody is there', async () => {
    const nobody = createServer().listen(0, '127.0.0.1')
    await once(nobody, 'listening')
    const address = nobody.address()
    nobody.close()
    const port = typeof address === 'object' ? address?.port : undefined
    const lost = embedderWith({ url: `http://127.0.0.1:${port}/v1` })
    expect(await failureOf(lost.embed(TEXTS))).to.include('no connection')
    await lost.close()
  })

  it('lets go as soon as the caller has left, and tells the server', async () => {
    const hungUp = Promise.withResolvers<void>()
    server.answer = (_call, response) => {
      response.on('close', hungUp.resolve)
    }
    const leaving = new AbortController()
    const left = failureOf(embedder.embed(TEXTS, leaving.signal))
    await server.asked()
    leaving.abort()
    expect(await left).to.include('left')
    await hungUp.promise
  })

  it('lets so many calls be under way and no more', async () => {
    const narrow = embedderWith({ maxInFlight: 2 })
    const { answer } = server
    const gate = Promise.withResolvers<void>()
    server.answer = async (call, response) => {
      await gate.promise
      await answer(call, response)
    }
    const underWay = [narrow.embed(TEXTS), narrow.embed(TEXTS)]
    await server.asked(2)
    expect(await failureOf(narrow.embed(TEXTS))).to.include('too many')
    gate.resolve()
    await Promise.all(underWay)
    expect(await narrow.embed(TEXTS)).to.have.length(2)
    await narrow.close()
  })

  it('rejects what is under way when it is closed', async () => {
    server.answer = () => {}
    const underWay = failureOf(embedder.embed(TEXTS))
    await server.asked()
    await embedder.close()
    expect(await underWay).to.include('closed')
  })
})
