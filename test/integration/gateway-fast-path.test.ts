import { connect } from 'node:net'
import { expect } from 'chai'
import { post, QUESTION } from '../support/chat.ts'
import { postHead } from '../support/post-head.ts'
import { startTestGateway } from '../support/test-gateway.ts'
import { askedTimes, invalidated, seen, startTwin, type Twin } from '../support/twin-gateways.ts'
import { stepsOf } from '../support/twin-steps.ts'

describe('requests that are known byte for byte', () => {
  let fast: Twin
  let slow: Twin

  beforeEach(async () => {
    fast = await startTwin(true)
    slow = await startTwin(false)
  })

  afterEach(async () => {
    await fast.gateway.stop()
    await slow.gateway.stop()
  })

  /** How many requests took the fast path, from now on. */
  function recallsOf({ gateway }: Twin): { readonly count: number } {
    const { recall } = gateway.reprise
    const execute = recall.execute.bind(recall)
    const recalls = { count: 0 }
    recall.execute = async (...asked) => {
      const recalled = await execute(...asked)
      if (recalled !== undefined) recalls.count += 1
      return recalled
    }
    return recalls
  }

  for (const seed of [1, 2, 3, 4]) {
    it(`are answered as all others are, whatever happens in between (${seed})`, async () => {
      const recalls = recallsOf(fast)
      for (const [place, step] of stepsOf(seed, 400).entries()) {
        const [one, other] = [await step(fast), await step(slow)]
        expect(one, `step ${place}`).to.deep.equal(other)
      }
      expect(recalls.count).to.be.greaterThan(20)
      const [one, other] = await Promise.all(
        [fast, slow].map(({ gateway }) => gateway.reprise.readMetrics.execute()),
      )
      expect(one).to.deep.equal(other)
      expect(fast.provider.asked).to.deep.equal(slow.provider.asked)
    }).timeout(60_000)
  }

  it('take the fast path from the second hit on, under an identity of their own each time', async () => {
    const recalls = recallsOf(fast)
    const ids: unknown[] = []
    for (let n = 0; n < 5; n += 1) {
      const answer = await fetch(`${fast.gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(QUESTION),
      })
      ids.push(((await answer.json()) as { id: unknown }).id)
    }
    expect(recalls.count).to.equal(3)
    expect(new Set(ids).size).to.equal(5)
  })

  it('V3: are not answered with what has been invalidated, from the moment it has', async () => {
    await askedTimes(fast, 4)
    await invalidated(fast, { all: true })
    const [first, second, third, fourth] = await askedTimes(fast, 4)
    expect(first?.headers['x-cache']).to.equal('MISS')
    expect(second?.body).to.contain('Answer 2')
    expect(third?.body).to.equal(second?.body)
    expect(fourth?.body).to.equal(second?.body)
  })

  it('S4: expire as all others do', async () => {
    await askedTimes(fast, 4)
    await fast.clock.advance(61_000)
    expect((await seen(fast, QUESTION)).headers['x-cache']).to.equal('MISS')
  })

  it('K3: another caller with the same bytes is another tenant', async () => {
    await askedTimes(fast, 4, QUESTION, { authorization: 'Bearer one' })
    const stranger = await seen(fast, QUESTION, { authorization: 'Bearer other' })
    expect(stranger.headers['x-cache']).to.equal('MISS')
  })

  it('K3: are answered to nobody whose key is not valid', async () => {
    const keyed = await startTestGateway(
      { adapters: { providers: [fast.provider] } },
      { apiKeys: [{ tenant: 'acme', key: 'acme-key' }] },
    )
    const ask = (key: string): Promise<Response> =>
      post(keyed, QUESTION, { authorization: `Bearer ${key}` })
    try {
      for (let n = 0; n < 4; n += 1) expect((await ask('acme-key')).status).to.equal(200)
      expect((await ask('other-key')).status).to.equal(401)
    } finally {
      await keyed.stop()
    }
  })

  it('are answered each with its own answer, in the order of its connection, where many come at once', async () => {
    const recalls = recallsOf(fast)
    const questions = [1, 2, 3].map((seed) => ({ ...QUESTION, seed }))
    for (const question of questions) await askedTimes(fast, 3, question)
    const before = recalls.count
    const many = Array.from({ length: 30 }, (_, n) => questions[n % 3] ?? QUESTION)
    const answers = await Promise.all(many.map((question) => seen(fast, question)))
    for (const [n, { body }] of answers.entries()) expect(body).to.contain(`Answer ${(n % 3) + 1}`)
    expect(await pipelined(questions)).to.deep.equal(['Answer 1', 'Answer 2', 'Answer 3'])
    expect(recalls.count - before).to.equal(33)
  })

  /** Sends all at once on one connection; resolves to the answers in the order in which they come. */
  async function pipelined(bodies: readonly object[]): Promise<readonly string[]> {
    const socket = connect(Number(new URL(fast.gateway.url).port), '127.0.0.1')
    const last = bodies.length - 1
    const requests = bodies.map((body, place) => {
      const text = JSON.stringify(body)
      return `${postHead(text, place === last ? 'close' : 'keep-alive')}${text}`
    })
    socket.write(requests.join(''))
    const text = Buffer.concat(await socket.toArray()).toString()
    return text.match(/Answer \d+/g) ?? []
  }

  it('are answered with the newer answer once there is one', async () => {
    await askedTimes(fast, 4)
    await seen(fast, QUESTION, { 'cache-control': 'no-cache' })
    for (const { body } of await askedTimes(fast, 3)) expect(body).to.contain('Answer 2')
  })

  it('are answered whole when their bodies come in pieces', async () => {
    const recalls = recallsOf(fast)
    const long = { ...QUESTION, messages: [{ role: 'user', content: 'long '.repeat(12_000) }] }
    const [, hit, ...known] = await askedTimes(fast, 4, long)
    expect(hit?.body).to.contain('Answer 1')
    for (const { body } of known) expect(body).to.equal(hit?.body)
    expect(recalls.count).to.equal(2)
  })

  it('take the long way where they are larger than 64 KiB', async () => {
    const recalls = recallsOf(fast)
    const large = { ...QUESTION, messages: [{ role: 'user', content: 'long '.repeat(20_000) }] }
    const answers = await askedTimes(fast, 4, large)
    expect(answers.map(({ headers }) => headers['x-cache'])).to.deep.equal([
      'MISS',
      'HIT',
      'HIT',
      'HIT',
    ])
    expect(recalls.count).to.equal(0)
  })
})
