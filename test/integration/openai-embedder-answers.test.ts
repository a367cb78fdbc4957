import { expect } from 'chai'
import { EmbedderRig, failureOf, KEY, TEXTS } from '../support/embedder-rig.ts'
import { base64Of, embeddingsAnswer } from '../support/embeddings-server.ts'
import { sendJson } from '../support/upstream-server.ts'

describe('an embedder over HTTP', () => {
  let rig: EmbedderRig

  beforeEach(async () => {
    rig = await EmbedderRig.start()
  })

  afterEach(() => rig.stop())

  function answering(data: readonly unknown[]): void {
    rig.server.answer = (_call, response) => sendJson(response, { object: 'list', data })
  }

  it('takes no vectors of other dimensions than the first were of', async () => {
    await rig.embedder.embed(TEXTS)
    answering([{ index: 0, embedding: [1, 2, 3] }])
    expect(await failureOf(rig.embedder.embed(['a question']))).to.include('other dimensions')
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
      const embedderOfTwo = rig.embedderWith({})
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
      rig.server.answer = (_call, response) => {
        response.end(body)
      }
      await failureOf(rig.embedder.embed(['a question']))
    })
  }

  for (const status of [400, 401, 429, 500, 503]) {
    it(`says that the status was ${status}, and not what the server said`, async () => {
      rig.server.answer = (_call, response) =>
        sendJson(response, { error: { message: `in confidence ${KEY}` } }, status)
      expect(await failureOf(rig.embedder.embed(TEXTS))).to.include(String(status))
    })
  }

  it('follows no redirect', async () => {
    rig.server.answer = (_call, response) => {
      response.writeHead(307, { location: '/v1/elsewhere' }).end()
    }
    expect(await failureOf(rig.embedder.embed(TEXTS))).to.include('307')
    expect(rig.server.calls).to.have.length(1)
  })

  /** Begins a whole answer whose text has so many characters in front of it. */
  const padded = (spaces: number): string =>
    `${' '.repeat(spaces)}${JSON.stringify(embeddingsAnswer(TEXTS, 'float'))}`

  it('reads no answer that is too long', async () => {
    const small = rig.embedderWith({ maxResponseBytes: 2000 })
    rig.server.answer = (_call, response) => {
      response.end(padded(100))
    }
    expect(await small.embed(TEXTS)).to.have.length(2)
    rig.server.answer = (_call, response) => {
      response.end(padded(2000))
    }
    expect(await failureOf(small.embed(TEXTS))).to.include('too long')
    await small.close()
  })
})
