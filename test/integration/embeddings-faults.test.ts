import { expect } from 'chai'
import type { JsonObject } from '../../src/domain/json.ts'
import { embeddingsFor } from '../support/embeddings.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import { sendJson, UpstreamServer } from '../support/upstream-server.ts'

const MODEL = 'text-embedding-3-small'
const INPUT = ['one', 'two', 'three', 'four']

type Item = JsonObject & { readonly index: number }

/** What is wrong with a provider's vectors. */
const FAULTS: Readonly<Record<string, (items: readonly Item[]) => readonly object[]>> = {
  'are numbered twice': (items) => items.map((item) => ({ ...item, index: item.index % 2 })),
  'are numbered otherwise': (items) => items.map((item) => ({ ...item, index: item.index + 1 })),
  'are numbered in part': ([first, ...rest]) => [{ ...first, index: undefined }, ...rest],
  'are too few': (items) => items.slice(1),
  'are too many': (items) => [...items, ...items.slice(0, 1)],
  'are none in part': ([first, ...rest]) => [{ ...first, embedding: null }, ...rest],
  'are empty in part': ([first, ...rest]) => [{ ...first, embedding: [] }, ...rest],
}

describe('where a provider’s vectors', () => {
  let faulty: UpstreamServer
  let sound: UpstreamServer
  let gateway: TestGateway

  beforeEach(async () => {
    faulty = await UpstreamServer.start()
    sound = await UpstreamServer.start()
    sound.answer = ({ body }, response) =>
      sendJson(response, embeddingsFor(body.input as string[], MODEL))
    const provider = { kind: 'openai', apiKey: 'ours', retries: 1, timeoutMs: 2000 } as const
    const providers = [
      { ...provider, url: faulty.url, name: 'faulty' },
      { ...provider, url: sound.url, name: 'sound' },
    ]
    gateway = await startTestGateway({ providers })
  })

  afterEach(async () => {
    await gateway.stop()
    await Promise.all([faulty.stop(), sound.stop()])
  })

  async function embed(input: readonly string[]) {
    const answer = await fetch(`${gateway.url}/v1/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: MODEL, input }),
    })
    return { answer: (await answer.json()) as JsonObject, cache: answer.headers.get('x-cache') }
  }

  for (const [what, fault] of Object.entries(FAULTS)) {
    it(`S1: ${what}, the next one is asked, and nothing wrong is stored`, async () => {
      faulty.answer = ({ body }, response) => {
        const right = embeddingsFor(body.input as string[], MODEL)
        sendJson(response, { ...right, data: fault(right.data as readonly Item[]) })
      }
      const first = await embed(INPUT)
      const { data } = embeddingsFor(INPUT, MODEL)
      const expected = [...(data as readonly Item[])].reverse()
      expect(first.answer.data).to.deep.equal(expected)
      expect(faulty.calls).to.have.length(2)
      const hit = await embed(['three'])
      expect(hit.cache).to.equal('HIT')
      expect(hit.answer.data).to.deep.equal([{ ...expected[2], index: 0 }])
    })
  }

  it('are not numbered at all, their order counts', async () => {
    faulty.answer = ({ body }, response) => {
      const { data, ...rest } = embeddingsFor(body.input as string[], MODEL)
      const inOrder = [...(data as readonly Item[])].reverse()
      sendJson(response, { ...rest, data: inOrder.map(({ index: _index, ...item }) => item) })
    }
    await embed(INPUT)
    const { data } = embeddingsFor(['two'], MODEL)
    expect((await embed(['two'])).answer.data).to.deep.equal(data)
    expect(sound.calls).to.have.length(0)
  })
})
