import { expect } from 'chai'
import {
  contentOf,
  type ErrorBody,
  outcomeOf,
  post,
  QUESTION,
  type Rig,
  startRig,
} from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { completion, sendJson } from '../support/upstream-server.ts'

const SECOND = 1000

describe('what callers say about the cache', () => {
  let rig: Rig
  let clock: ManualClock
  const cacheControl = (value: string) => ({ 'cache-control': value })

  beforeEach(async () => {
    clock = new ManualClock()
    rig = await startRig({ adapters: { clock } })
  })

  afterEach(() => rig.stop())

  function answering(content: string): void {
    rig.upstream.answer = (_call, response) => sendJson(response, completion(content))
  }

  it('no-cache generates anew, and stores that', async () => {
    await post(rig)
    answering('Newer.')
    const anew = await post(rig, QUESTION, cacheControl('no-cache'))
    expect(anew.headers.get('cache-status')).to.equal('reprise; fwd=miss; stored')
    expect(await contentOf(await post(rig))).to.equal('Newer.')
  })

  it('no-store stores nothing, and still takes a hit', async () => {
    const miss = await post(rig, QUESTION, cacheControl('no-store'))
    expect(miss.headers.get('cache-status')).to.equal('reprise; fwd=miss')
    expect(await outcomeOf(rig)).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, cacheControl('no-store'))).to.equal('HIT')
  })

  it('no-cache and no-store together leave the cache out of it', async () => {
    const answer = await post(rig, QUESTION, cacheControl('no-cache, no-store'))
    expect(answer.headers.get('x-cache')).to.equal('BYPASS')
    expect(answer.headers.get('cache-status')).to.equal('reprise; fwd=bypass')
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('max-age accepts only entries that young', async () => {
    await post(rig)
    await clock.advance(10 * SECOND)
    expect(await outcomeOf(rig, QUESTION, cacheControl('max-age=11'))).to.equal('HIT')
    expect(await outcomeOf(rig, QUESTION, cacheControl('max-age=10, no-store'))).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, cacheControl('max-age=nonsense, no-store'))).to.equal(
      'MISS',
    )
  })

  it('only-if-cached asks nobody: 504 on a miss', async () => {
    const miss = await post(rig, QUESTION, cacheControl('only-if-cached'))
    expect(miss.status).to.equal(504)
    expect(((await miss.json()) as ErrorBody).error.code).to.equal('only_if_cached')
    expect(rig.upstream.calls).to.be.empty
    await post(rig)
    expect(await outcomeOf(rig, QUESTION, cacheControl('only-if-cached'))).to.equal('HIT')
  })

  it('stale-if-error narrows how old a stand-in may be', async () => {
    await post(rig, QUESTION, { 'x-reprise-ttl': '60' })
    await clock.advance(120 * SECOND)
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 500)
    expect(await outcomeOf(rig, QUESTION, cacheControl('stale-if-error=59'))).to.equal('DEGRADED')
    expect(await outcomeOf(rig, QUESTION, cacheControl('stale-if-error=60'))).to.equal('STALE')
  })

  it('S4: x-reprise-ttl beyond ten years counts as ten years, however many digits it has', async () => {
    for (const seconds of ['315360001', '99999999999', '9'.repeat(400)]) {
      const question = { ...QUESTION, seed: seconds.length }
      await post(rig, question, { 'x-reprise-ttl': seconds })
      const answer = await post(rig, question)
      expect(answer.headers.get('cache-status'), seconds).to.match(/ttl=3153(60000|5\d{4});/)
    }
  })

  it('x-reprise-ttl sets how long an answer is fresh; 0 stores nothing', async () => {
    await post(rig, QUESTION, { 'x-reprise-ttl': '0' })
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-ttl': '5' })).to.equal('MISS')
    await clock.advance(4 * SECOND)
    expect(await outcomeOf(rig)).to.equal('HIT')
    await clock.advance(SECOND)
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('x-reprise-namespace keeps answers apart', async () => {
    await post(rig, QUESTION, { 'x-reprise-namespace': 'docs' })
    expect(await outcomeOf(rig)).to.equal('MISS')
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-namespace': 'docs' })).to.equal('HIT')
  })

  it('x-reprise-tags lets entries be invalidated by what they are about', async () => {
    await post(rig, QUESTION, { 'x-reprise-tags': 'red, blue' })
    await post(rig, { ...QUESTION, seed: 1 }, { 'x-reprise-tags': 'red' })
    expect(await rig.reprise.invalidate.execute({ tag: 'blue' })).to.deep.equal({
      deleted: 1,
      complete: true,
    })
    expect(await outcomeOf(rig, { ...QUESTION, seed: 1 })).to.equal('HIT')
  })

  it('LiteLLM’s body field is understood, and never forwarded', async () => {
    const withField = (cache: object): object => ({ ...QUESTION, cache })
    await post(rig, withField({ ttl: 5, namespace: 'lite' }))
    expect(rig.upstream.calls[0]?.body).to.not.have.property('cache')
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-namespace': 'lite' })).to.equal('HIT')
    await clock.advance(3 * SECOND)
    expect(
      await outcomeOf(rig, withField({ namespace: 'lite', 's-maxage': 3, 'no-store': true })),
    ).to.equal('MISS')
    expect(await outcomeOf(rig, withField({ 'no-cache': true, 'no-store': true }))).to.equal(
      'BYPASS',
    )
  })

  const wrong: readonly (readonly [
    what: string,
    headers: Record<string, string>,
    body: object,
    param: string,
  ])[] = [
    ['x-reprise-ttl', { 'x-reprise-ttl': 'soon' }, QUESTION, 'x-reprise-ttl'],
    ['x-reprise-ttl', { 'x-reprise-ttl': '-1' }, QUESTION, 'x-reprise-ttl'],
    ['x-reprise-apology', { 'x-reprise-apology': 'no' }, QUESTION, 'x-reprise-apology'],
    ['x-reprise-tags', { 'x-reprise-tags': 'x'.repeat(200) }, QUESTION, 'tags'],
    [
      'x-reprise-namespace',
      { 'x-reprise-namespace': 'x'.repeat(300) },
      QUESTION,
      'x-reprise-namespace',
    ],
    ['cache.ttl', {}, { ...QUESTION, cache: { ttl: 'soon' } }, 'cache.ttl'],
    ['cache', {}, { ...QUESTION, cache: 'yes' }, 'cache'],
  ]
  for (const [what, headers, body, param] of wrong) {
    it(`a wrong ${what} is named and goes nowhere (${JSON.stringify(headers).slice(0, 40)})`, async () => {
      const answer = await post(rig, body, headers)
      expect(answer.status).to.equal(400)
      expect(((await answer.json()) as ErrorBody).error).to.include({
        param,
        code: 'invalid_request',
      })
      expect(rig.upstream.calls).to.be.empty
    })
  }
})
