import { expect } from 'chai'
import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { FailingCache } from '../support/failing-cache.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { until } from '../support/until.ts'
import { sendJson, type UpstreamAnswer } from '../support/upstream-server.ts'

const REPORTED = ['cache-status', 'x-cache', 'age', 'x-reprise-provider', 'x-reprise-degraded']
const failing: UpstreamAnswer = (_call, response) => sendJson(response, {}, 500)

/** What an answer's headers report, and nothing else of them. */
function reportOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => REPORTED.includes(name)))
}

for (const streamed of [false, true]) {
  describe(`the headers of ${streamed ? 'streamed' : 'whole'} answers`, () => {
    const question = { ...QUESTION, stream: streamed }
    let rig: Rig
    let clock: ManualClock
    let cache: FailingCache

    beforeEach(async () => {
      clock = new ManualClock()
      cache = new FailingCache(new MemoryCache({ maxBytes: 1e6, maxEntryBytes: 1e5 }, clock))
      rig = await startRig({ adapters: { clock, cache }, ttlSeconds: 3600 })
    })

    afterEach(() => rig.stop())

    async function answered(headers: Record<string, string> = {}): Promise<Response> {
      const answer = await post(rig, question, headers)
      await answer.text()
      return answer
    }

    it('tell a miss, and a whole one’s storing', async () => {
      expect(reportOf(await answered())).to.deep.equal({
        'cache-status': streamed ? 'reprise; fwd=miss' : 'reprise; fwd=miss; stored',
        'x-cache': 'MISS',
        'x-reprise-provider': 'upstream',
      })
    })

    it('tell a hit, its age and how long it is fresh, in whole seconds', async () => {
      await answered()
      await clock.advance(60_999)
      expect(reportOf(await answered())).to.deep.equal({
        'cache-status': 'reprise; hit; ttl=3539; detail=exact',
        'x-cache': 'HIT',
        'x-reprise-provider': 'upstream',
        age: '60',
      })
    })

    it('tell a stale stand-in and its age', async () => {
      await answered()
      await clock.advance(3_601_000)
      rig.upstream.answer = failing
      expect(reportOf(await answered())).to.deep.equal({
        'cache-status': 'reprise; hit; detail=stale',
        'x-cache': 'STALE',
        'x-reprise-provider': 'upstream',
        age: '3601',
      })
    })

    it('tell who joined another’s generation', async () => {
      const { answer } = rig.upstream
      const gate = Promise.withResolvers<void>()
      rig.upstream.answer = async (call, response) => {
        await gate.promise
        return answer(call, response)
      }
      const first = answered()
      await rig.upstream.asked()
      const before = cache.calls
      const second = answered()
      await until(() => cache.calls > before)
      gate.resolve()
      expect((await first).headers.get('x-cache')).to.equal('MISS')
      expect(reportOf(await second)).to.deep.equal({
        'cache-status': 'reprise; fwd=miss; collapsed',
        'x-cache': 'COALESCED',
        'x-reprise-provider': 'upstream',
      })
    })

    it('tell that the cache was left out of it', async () => {
      expect(reportOf(await answered({ 'cache-control': 'no-cache, no-store' }))).to.deep.equal({
        'cache-status': 'reprise; fwd=bypass',
        'x-cache': 'BYPASS',
        'x-reprise-provider': 'upstream',
      })
    })

    it('F5: mark an apology', async () => {
      rig.upstream.answer = failing
      const answer = await answered()
      expect(answer.status).to.equal(200)
      const { 'cache-status': status, ...report } = reportOf(answer)
      expect(status)
        .to.match(/^reprise; fwd=miss(; |$)/)
        .and.not.include('stored')
      expect(report).to.deep.equal({
        'x-cache': 'DEGRADED',
        'x-reprise-provider': 'graceful_fallback',
        'x-reprise-degraded': 'graceful_fallback',
      })
    })

    it('keep every proxy from sharing it, an error too, and name the request', async () => {
      const { answer } = rig.upstream
      const miss = await answered({ 'x-request-id': 'mine:1' })
      rig.upstream.answer = (_call, response) => sendJson(response, {}, 400)
      const refused = await post(rig, { ...question, seed: 1 }, { 'x-request-id': 'mine:2' })
      rig.upstream.answer = answer
      expect([miss.status, refused.status]).to.deep.equal([200, 400])
      for (const { headers } of [miss, refused, await answered()])
        expect(headers.get('cache-control')).to.equal('private, no-store')
      expect(miss.headers.get('x-request-id')).to.equal('mine:1')
      expect(refused.headers.get('x-request-id')).to.equal('mine:2')
      const type = streamed ? 'text/event-stream; charset=utf-8' : 'application/json; charset=utf-8'
      expect(miss.headers.get('content-type')).to.equal(type)
      expect(refused.headers.get('content-type')).to.match(/^application\/json/)
    })

    it('name a request anew where its own name is not plain', async () => {
      for (const odd of ['two words', 'x'.repeat(129), '<script>']) {
        const { headers } = await answered({ 'x-request-id': odd })
        expect(headers.get('x-request-id')).to.match(/^[0-9a-f-]{36}$/)
      }
    })
  })
}
