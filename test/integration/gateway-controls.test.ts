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
import { rawRequest } from '../support/raw-request.ts'
import { completion, sendJson } from '../support/upstream-server.ts'

const SECOND = 1000
const control = (value: string): Record<string, string> => ({ 'cache-control': value })

describe('what callers say about the cache, further', () => {
  let rig: Rig
  let clock: ManualClock

  beforeEach(async () => {
    clock = new ManualClock()
    rig = await startRig({ adapters: { clock } })
  })

  afterEach(() => rig.stop())

  function invalidate(selector: object): Promise<unknown> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' } }
    const body = JSON.stringify(selector)
    return fetch(`${rig.url}/admin/invalidate`, { ...init, body }).then((answer) => answer.json())
  }

  it('only-if-cached asks nobody, whatever else is said', async () => {
    for (const more of ['no-cache', 'no-store', 'no-cache, no-store', 'max-age=0']) {
      const answer = await post(rig, QUESTION, control(`only-if-cached, ${more}`))
      expect(answer.status, more).to.equal(504)
    }
    expect(rig.upstream.calls).to.be.empty
  })

  it('directives are read in any case, and with their value in quotes', async () => {
    await post(rig)
    await clock.advance(10 * SECOND)
    const outcomes: (string | null)[] = []
    for (const value of [
      'MAX-AGE="60"',
      'Max-Age="5" , No-Store',
      'unheard-of="a", max-age=60',
      '',
    ])
      outcomes.push(await outcomeOf(rig, QUESTION, control(value)))
    expect(outcomes).to.deep.equal(['HIT', 'MISS', 'HIT', 'HIT'])
  })

  it('S5: a hit does not prolong an entry’s life', async () => {
    await post(rig, QUESTION, { 'x-reprise-ttl': '10' })
    await clock.advance(9 * SECOND)
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-ttl': '3600' })).to.equal('HIT')
    await clock.advance(SECOND)
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('no-store does not touch what is stored already', async () => {
    await post(rig)
    rig.upstream.answer = (_call, response) => sendJson(response, completion('Newer.'))
    const fresh = await post(rig, QUESTION, control('no-store, max-age=0'))
    expect(await contentOf(fresh)).to.equal('Newer.')
    expect(await contentOf(await post(rig))).to.equal('Hello from upstream.')
  })

  it('stale-if-error=0 accepts no stand-in; without a word any within the grace will do', async () => {
    await post(rig)
    await clock.advance(3600 * SECOND)
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 503)
    expect(await outcomeOf(rig, QUESTION, control('stale-if-error=0'))).to.equal('DEGRADED')
    expect(await outcomeOf(rig)).to.equal('STALE')
    await clock.advance(86_400 * SECOND)
    expect(await outcomeOf(rig)).to.equal('DEGRADED')
  })

  it('F5: x-reprise-apology off leaves a stale stand-in in its place', async () => {
    await post(rig)
    await clock.advance(3600 * SECOND)
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 503)
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-apology': 'off' })).to.equal('STALE')
  })

  it('F5: x-reprise-apology on has one where the gateway would not', async () => {
    const quiet = await startRig({ apology: false })
    quiet.upstream.answer = (_call, response) => sendJson(response, {}, 503)
    expect((await post(quiet)).status).to.equal(503)
    expect(await outcomeOf(quiet, QUESTION, { 'x-reprise-apology': 'on' })).to.equal('DEGRADED')
    await quiet.stop()
  })

  it('F5: x-reprise-apology may be written in capitals', async () => {
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 503)
    expect((await post(rig, QUESTION, { 'x-reprise-apology': 'OFF' })).status).to.equal(503)
    expect(await outcomeOf(rig, QUESTION, { 'x-reprise-apology': 'On' })).to.equal('DEGRADED')
  })

  it('headers win over LiteLLM’s body field', async () => {
    const body = { ...QUESTION, cache: { ttl: 5, namespace: 'of-body', 's-maxage': 5 } }
    await post(rig, body, { 'x-reprise-ttl': '60', 'x-reprise-namespace': 'of-header' })
    await clock.advance(30 * SECOND)
    const headers = { 'x-reprise-namespace': 'of-header' }
    expect(await outcomeOf(rig, QUESTION, headers)).to.equal('HIT')
    expect(await outcomeOf(rig, body, { ...headers, ...control('max-age=60') })).to.equal('HIT')
    expect(await outcomeOf(rig, body, headers)).to.equal('MISS')
  })

  it('LiteLLM’s body field may be null, or say things that nobody knows', async () => {
    for (const cache of [null, {}, { ttl: null, 'no-cache': null }, { 'use-cache': true }])
      await post(rig, { ...QUESTION, cache })
    expect(rig.upstream.calls).to.have.length(1)
    expect(rig.upstream.calls[0]?.body).to.deep.equal(QUESTION)
  })

  const wrong = [
    { ttl: '60' },
    { ttl: -1 },
    { 's-maxage': [] },
    { 'no-cache': 'yes' },
    { 'no-store': 1 },
    { namespace: 7 },
  ]
  for (const cache of wrong) {
    it(`cache: ${JSON.stringify(cache)} is a 400 that names the field`, async () => {
      const answer = await post(rig, { ...QUESTION, cache })
      const { error } = (await answer.json()) as ErrorBody
      expect([answer.status, error.param]).to.deep.equal([400, `cache.${Object.keys(cache)[0]}`])
      expect(rig.upstream.calls).to.be.empty
    })
  }

  it('an entry has the tags of everybody; each invalidates it, others do not', async () => {
    await post(rig, QUESTION, { 'x-reprise-tags': ' red ,, blue,red' })
    expect(await invalidate({ tag: 'green' })).to.include({ deleted: 0 })
    expect(await outcomeOf(rig)).to.equal('HIT')
    expect(await invalidate({ tag: 'blue' })).to.deep.equal({ deleted: 1, complete: true })
    expect(await outcomeOf(rig)).to.equal('MISS')
  })

  it('seventeen tags are too many', async () => {
    const tags = Array.from({ length: 17 }, (_, number) => `tag-${number}`).join(',')
    expect((await post(rig, QUESTION, { 'x-reprise-tags': tags })).status).to.equal(400)
  })

  it('tags and namespaces beyond ASCII, which clients send as UTF-8, are what they say', async () => {
    const utf8 = (text: string): string => Buffer.from(text).toString('latin1')
    const headers = {
      'content-type': 'application/json',
      'x-reprise-tags': utf8('grün'),
      'x-reprise-namespace': utf8('日本'),
    }
    const pieces = [JSON.stringify(QUESTION)]
    await rawRequest(`${rig.url}/v1/chat/completions`, { method: 'POST', headers, pieces })
    expect(await outcomeOf(rig, { ...QUESTION, cache: { namespace: '日本' } })).to.equal('HIT')
    expect(await invalidate({ tag: 'grün' })).to.include({ deleted: 1 })
  })
})
