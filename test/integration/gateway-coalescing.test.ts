import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { contentOf, eventsOf, post, QUESTION } from '../support/chat.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { startTestGateway, type TestGateway } from '../support/test-gateway.ts'
import { until } from '../support/until.ts'
import {
  completion,
  sendGatedStream,
  sendJson,
  UpstreamServer,
} from '../support/upstream-server.ts'

const STREAMED = { ...QUESTION, stream: true }
const CROWD = 100

describe('callers who ask the same at once', () => {
  let gateway: TestGateway
  let upstream: UpstreamServer
  let cache: FailingCache
  let gate: PromiseWithResolvers<void>

  beforeEach(async () => {
    const bounds = { maxBytes: 1_000_000, maxEntryBytes: 100_000 }
    cache = new FailingCache(new MemoryCache(bounds, new ManualClock()))
    upstream = await UpstreamServer.start()
    const providers = [{ kind: 'openai', url: upstream.url, retries: 0 }] as const
    gateway = await startTestGateway({ providers, adapters: { cache } })
    gate = Promise.withResolvers<void>()
    upstream.answer = async (call, response) => {
      if (call.body.stream !== true) {
        await gate.promise
        sendJson(response, completion('Hello, crowd.'))
        return
      }
      await sendGatedStream(response, 'Hello, crowd.', gate.promise)
    }
  })

  afterEach(async () => {
    await gateway.stop()
    await upstream.stop()
  })

  /** Starts requests one after the other, each once the one before has looked for an entry. */
  async function inTurn(...bodies: readonly object[]): Promise<readonly Promise<Response>[]> {
    const asked: Promise<Response>[] = []
    for (const body of bodies) {
      const before = cache.calls
      asked.push(post(gateway, body))
      await until(() => cache.calls > before)
    }
    return asked
  }

  async function outcomes(answers: readonly Response[]): Promise<readonly (string | null)[]> {
    return answers.map(({ headers }) => headers.get('x-cache'))
  }

  it('share one call and one answer, each under an identifier of its own', async () => {
    const asked = await inTurn(...Array.from({ length: CROWD }, () => QUESTION))
    gate.resolve()
    const answers = await Promise.all(asked)
    const [first, ...others] = await outcomes(answers)
    expect(first).to.equal('MISS')
    expect(new Set(others)).to.deep.equal(new Set(['COALESCED']))
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { id: string }[]
    expect(new Set(bodies.map(({ id }) => id))).to.have.property('size', CROWD)
    const same = bodies.map((body) => JSON.stringify({ ...body, id: '', created: 0 }))
    expect(new Set(same)).to.have.property('size', 1)
    expect(upstream.calls).to.have.length(1)
  })

  it('share one stream, and each sees all of it', async () => {
    const asked = await inTurn(...Array.from({ length: CROWD }, () => STREAMED))
    gate.resolve()
    const texts = (await Promise.all(asked)).map(async (answer) => {
      const [first, ...rest] = (await eventsOf(answer)).map((event) => {
        return typeof event === 'string' ? event : { ...(event as object), id: '', created: 0 }
      })
      return JSON.stringify([first, ...rest])
    })
    const [one, ...others] = await Promise.all(texts)
    expect(new Set(others)).to.deep.equal(new Set([one]))
    expect(one).to.include('Hello, ').and.include('crowd.').and.include('[DONE]')
    expect(upstream.calls).to.have.length(1)
  })

  for (const [first, second] of [
    [QUESTION, STREAMED],
    [STREAMED, QUESTION],
  ] as const) {
    it(`are one, whole or streamed: ${JSON.stringify([first, second].map((body) => 'stream' in body))}`, async () => {
      const asked = await inTurn(first, second)
      gate.resolve()
      const [one, other] = await Promise.all(asked)
      if (one === undefined || other === undefined) throw new Error('two were asked')
      expect(await outcomes([one, other])).to.deep.equal(['MISS', 'COALESCED'])
      const [whole, streamed] = first === QUESTION ? [one, other] : [other, one]
      expect(await contentOf(whole)).to.equal('Hello, crowd.')
      expect((await eventsOf(streamed)).at(-1)).to.equal('[DONE]')
      expect(upstream.calls).to.have.length(1)
    })
  }

  it('F4: share a failure too, each with its own way out of it', async () => {
    upstream.answer = async (_call, response) => {
      await gate.promise
      sendJson(response, { error: { message: 'overloaded' } }, 529)
    }
    const before = cache.calls
    const sorry = post(gateway)
    await until(() => cache.calls > before)
    const blunt = post(gateway, QUESTION, { 'x-reprise-apology': 'off' })
    await until(() => cache.calls > before + 1)
    gate.resolve()
    expect((await sorry).headers.get('x-cache')).to.equal('DEGRADED')
    expect((await blunt).status).to.equal(529)
    expect(upstream.calls).to.have.length(1)
  })

  it('V3: do not join what began before an invalidation, nor is that stored', async () => {
    const [before] = await inTurn(QUESTION)
    await gateway.reprise.invalidate.execute({ all: true })
    const [after] = await inTurn(QUESTION)
    gate.resolve()
    const answers = await Promise.all([before, after])
    const statuses = answers.map((answer) => answer?.headers.get('cache-status'))
    expect(statuses).to.deep.equal(['reprise; fwd=miss', 'reprise; fwd=miss; stored'])
    expect(upstream.calls).to.have.length(2)
  })
})
