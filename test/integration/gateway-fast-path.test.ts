import { connect } from 'node:net'
import { expect } from 'chai'
import { post, QUESTION } from '../support/chat.ts'
import { startTestGateway } from '../support/test-gateway.ts'
import {
  invalidated,
  type SeenAnswer,
  seen,
  startTwin,
  type Twin,
} from '../support/twin-gateways.ts'
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

  async function asked(
    times: number,
    body: object = QUESTION,
    headers = {},
  ): Promise<SeenAnswer[]> {
    const answers: SeenAnswer[] = []
    for (let n = 0; n < times; n += 1) answers.push(await seen(fast, body, headers))
    return answers
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
    await asked(4)
    await invalidated(fast, { all: true })
    const [first, second, third, fourth] = await asked(4)
    expect(first?.headers['x-cache']).to.equal('MISS')
    expect(second?.body).to.contain('Answer 2')
    expect(third?.body).to.equal(second?.body)
    expect(fourth?.body).to.equal(second?.body)
  })

  it('S4: expire as all others do', async () => {
    await asked(4)
    await fast.clock.advance(61_000)
    expect((await seen(fast, QUESTION)).headers['x-cache']).to.equal('MISS')
  })

  it('K3: another caller with the same bytes is another tenant', async () => {
    await asked(4, QUESTION, { authorization: 'Bearer one' })
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
    for (const question of questions) await asked(3, question)
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
      const head = [
        'POST /v1/chat/completions HTTP/1.1',
        'host: gateway',
        `connection: ${place === last ? 'close' : 'keep-alive'}`,
        'content-type: application/json',
        // As fetch, by which they were asked before.
        'sec-fetch-mode: cors',
        `content-length: ${text.length}`,
      ]
      return `${head.join('\r\n')}\r\n\r\n${text}`
    })
    socket.write(requests.join(''))
    const text = Buffer.concat(await socket.toArray()).toString()
    return text.match(/Answer \d+/g) ?? []
  }

  it('are answered with the newer answer once there is one', async () => {
    await asked(4)
    await seen(fast, QUESTION, { 'cache-control': 'no-cache' })
    for (const { body } of await asked(3)) expect(body).to.contain('Answer 2')
  })

  it('are answered whole when their bodies come in pieces', async () => {
    const recalls = recallsOf(fast)
    const long = { ...QUESTION, messages: [{ role: 'user', content: 'long '.repeat(12_000) }] }
    const [, hit, ...known] = await asked(4, long)
    expect(hit?.body).to.contain('Answer 1')
    for (const { body } of known) expect(body).to.equal(hit?.body)
    expect(recalls.count).to.equal(2)
  })

  it('take the long way where they are larger than 64 KiB', async () => {
    const recalls = recallsOf(fast)
    const large = { ...QUESTION, messages: [{ role: 'user', content: 'long '.repeat(20_000) }] }
    const answers = await asked(4, large)
    expect(answers.map(({ headers }) => headers['x-cache'])).to.deep.equal([
      'MISS',
      'HIT',
      'HIT',
      'HIT',
    ])
    expect(recalls.count).to.equal(0)
  })

  /** Begins to upload a question; returns how to send the rest of it, and what comes back. */
  function uploading(): { finish(): void; hangUp(): void; readonly answer: Promise<string> } {
    const { port } = new URL(fast.gateway.url)
    const body = JSON.stringify(QUESTION)
    const socket = connect(Number(port), '127.0.0.1')
    const answer = new Promise<string>((resolve) => {
      let text = ''
      socket.on('data', (piece) => {
        text += piece
      })
      socket.on('close', () => resolve(text))
      socket.on('error', () => {})
    })
    const head = [
      'POST /v1/chat/completions HTTP/1.1',
      'host: gateway',
      'connection: close',
      'content-type: application/json',
      // As fetch, by which they were asked before.
      'sec-fetch-mode: cors',
      `content-length: ${body.length}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 10)}`)
    return {
      finish: () => socket.write(body.slice(10)),
      hangUp: () => socket.destroy(),
      answer,
    }
  }

  for (const known of [0, 3]) {
    it(`are waited for when the gateway is told to stop during their upload (asked ${known} times before)`, async () => {
      await asked(known)
      const upload = uploading()
      await new Promise((resolve) => setTimeout(resolve, 50))
      const drained = fast.gateway.drain(5000)
      await new Promise((resolve) => setTimeout(resolve, 50))
      upload.finish()
      expect(await upload.answer).to.match(/^HTTP\/1\.1 200 /)
      expect(await drained).to.equal(0)
    })
  }

  /** Has what is known not be found, and a moment passing until that is known. */
  function heldRecall(): { readonly begun: Promise<void>; release(): void } {
    const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    fast.gateway.reprise.recall.execute = async () => {
      begun.resolve()
      await released.promise
      return undefined
    }
    return { begun: begun.promise, release: released.resolve }
  }

  it('that were let in are answered the long way, even where the gateway is told to stop meanwhile', async () => {
    await asked(3)
    const recall = heldRecall()
    const answer = seen(fast, QUESTION)
    await recall.begun
    const drained = fast.gateway.drain(5000)
    recall.release()
    expect((await answer).status).to.equal(200)
    expect(await drained).to.equal(0)
  })

  it('leave nothing behind where their caller hangs up while they are looked up', async () => {
    await asked(3)
    const recall = heldRecall()
    await invalidated(fast, { all: true })
    const upload = uploading()
    upload.finish()
    await recall.begun
    upload.hangUp()
    await upload.answer
    await new Promise((resolve) => setTimeout(resolve, 50))
    recall.release()
    expect(await fast.gateway.drain(2000)).to.equal(0)
    expect(fast.provider.asked).to.have.length(1)
    const { totals } = await fast.gateway.reprise.readMetrics.execute()
    expect(totals).to.include({ requests: 4, hits: 2, misses: 1, aborted: 1 })
  })

  it('go the long way where the fast one fails, and it is said once each', async () => {
    await asked(3)
    fast.gateway.reprise.recall.execute = () => Promise.reject(new Error('broken'))
    expect((await seen(fast, QUESTION)).headers['x-cache']).to.equal('HIT')
    expect(await fast.gateway.drain(1000)).to.equal(0)
    const failures = fast.gateway.logger.lines.filter(({ message }) =>
      message.includes('fast path'),
    )
    expect(failures).to.have.length(1)
  })

  it('are turned away while the gateway drains', async () => {
    await asked(3)
    const drained = fast.gateway.drain(1000)
    const refused = await seen(fast, QUESTION).catch(() => undefined)
    expect(refused?.status ?? 503).to.equal(503)
    expect(await drained).to.equal(0)
  })
})
