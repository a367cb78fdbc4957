import { expect } from 'chai'
import OpenAI from 'openai'
import type { JsonValue } from '../../src/domain/json.ts'
import { type Rig, startRig } from '../support/chat.ts'
import { embeddingsFor, vectorOf } from '../support/embeddings.ts'
import { rejection } from '../support/rejection.ts'
import { sendJson, type UpstreamCall } from '../support/upstream-server.ts'

const MODEL = 'text-embedding-3-small'

/** As OpenAI answers clients that ask for base64, which the official one does by default. */
function answerTo({ body }: UpstreamCall): object {
  const items = body.input as readonly JsonValue[]
  const answer = embeddingsFor(items, MODEL)
  if (body.encoding_format !== 'base64') return answer
  const data = (answer.data as { embedding: number[] }[]).map((item) => ({
    ...item,
    embedding: Buffer.from(Float32Array.from(item.embedding).buffer).toString('base64'),
  }))
  return { ...answer, data }
}

describe('embeddings for the official OpenAI client', () => {
  let rig: Rig
  let client: OpenAI

  beforeEach(async () => {
    rig = await startRig()
    rig.upstream.answer = (call, response) => sendJson(response, answerTo(call))
    client = new OpenAI({ baseURL: `${rig.url}/v1`, apiKey: 'sk-caller', maxRetries: 0 })
  })

  afterEach(() => rig.stop())

  async function embed(input: string | string[], fields: object = {}) {
    const { data, response } = await client.embeddings
      .create({ model: MODEL, input, ...fields })
      .withResponse()
    const vectors = data.data.map(({ embedding }) => embedding.map((number) => number.toFixed(4)))
    return { vectors, usage: data.usage, cache: response.headers.get('x-cache'), response }
  }

  const expected = (...items: string[]) =>
    items.map((item) => vectorOf(item).map((number) => number.toFixed(4)))

  it('only the missing items of a batch go upstream', async () => {
    expect((await embed(['one', 'two'])).cache).to.equal('MISS')
    const mixed = await embed(['two', 'three', 'one'])
    expect(mixed).to.include({ cache: 'MISS' })
    expect(mixed.vectors).to.deep.equal(expected('two', 'three', 'one'))
    expect(rig.upstream.calls.map(({ path, body }) => [path, body.input])).to.deep.equal([
      ['/v1/embeddings', ['one', 'two']],
      ['/v1/embeddings', ['three']],
    ])
    const hit = await embed('three')
    expect(hit).to.include({ cache: 'HIT' })
    expect(hit.response.headers.get('cache-status')).to.match(
      /^reprise; hit; ttl=\d+; detail=exact$/,
    )
    expect(hit.vectors).to.deep.equal(expected('three'))
    expect(rig.upstream.calls).to.have.length(2)
  })

  it('a hit says as many tokens as the miss did', async () => {
    const miss = await embed(['some', 'words'])
    const hit = await embed(['some', 'words'])
    expect(hit.cache).to.equal('HIT')
    expect(hit.usage).to.deep.equal(miss.usage)
  })

  it('K1: formats and dimensions are told apart', async () => {
    await embed('one')
    expect((await embed('one', { encoding_format: 'float' })).cache).to.equal('MISS')
    expect((await embed('one', { dimensions: 8 })).cache).to.equal('MISS')
    expect((await embed('one', { user: 'somebody' })).cache).to.equal('HIT')
  })

  it('request controls hold for every item', async () => {
    await embed(['one', 'two'])
    const headers = { 'cache-control': 'no-cache' }
    const create = client.embeddings.create({ model: MODEL, input: ['one', 'two'] }, { headers })
    expect((await create.withResponse()).response.headers.get('x-cache')).to.equal('MISS')
    const only = { headers: { 'cache-control': 'only-if-cached' } }
    const missing = client.embeddings.create({ model: MODEL, input: ['one', 'new'] }, only)
    expect(await rejection(missing)).to.have.property('status', 504)
  })

  it('a provider’s error comes as it is, without an apology', async () => {
    rig.upstream.answer = (_call, response) =>
      sendJson(response, { error: { message: 'no such model', type: 'x', code: 'y' } }, 404)
    expect(await rejection(embed('one'))).to.include({ status: 404, code: 'y' })
    rig.upstream.answer = (_call, response) => sendJson(response, { object: 'list', data: [] })
    expect(await rejection(embed('one'))).to.have.property('status', 503)
  })

  it('what is wrong with the input is said with the field’s name', async () => {
    for (const input of [[], {}, 7, [[]], ['one', 2], Array(2049).fill('x')]) {
      const error = await rejection(embed(input as string[]))
      expect(error).to.include({ status: 400, code: 'invalid_request' })
      expect(error)
        .to.have.property('param')
        .that.matches(/^input/)
    }
  })

  it('the demo provider answers, too: the same for the same text', async () => {
    const demo = await startRig({ providers: [{ kind: 'demo' }] })
    const asking = new OpenAI({ baseURL: `${demo.url}/v1`, apiKey: 'unused', maxRetries: 0 })
    const input = ['one', 'two', 'one']
    const { data } = await asking.embeddings.create({ model: 'demo', input, dimensions: 5 })
    const [one, two, again] = data.map(({ embedding }) => embedding)
    expect(one).to.have.length(5).and.to.deep.equal(again).and.to.not.deep.equal(two)
    await demo.stop()
  })
})
