import { expect } from 'chai'
import { type ErrorBody, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { eventually } from '../support/eventually.ts'

interface Stats {
  readonly totals: Record<string, number>
  readonly byModel: Record<string, Record<string, number>>
  readonly byProvider: Record<string, Record<string, number>>
  readonly series: readonly (Record<string, number> & Pick<Stats, 'byModel' | 'byProvider'>)[]
  readonly complete: boolean
}

describe('administration', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  async function stats(query = ''): Promise<Stats> {
    return (await fetch(`${rig.url}/admin/stats${query}`)).json() as Promise<Stats>
  }

  function invalidate(selector: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' }
    return fetch(`${rig.url}/admin/invalidate`, {
      method: 'POST',
      headers,
      body: JSON.stringify(selector),
    })
  }

  async function sampleTraffic(): Promise<void> {
    for (const body of [QUESTION, QUESTION, { ...QUESTION, seed: 1 }]) await outcomeOf(rig, body)
    await outcomeOf(rig, QUESTION, { 'cache-control': 'no-cache, no-store' })
    await post(rig, QUESTION, { 'cache-control': 'only-if-cached', 'x-reprise-namespace': 'empty' })
  }

  it('stats and metrics agree with what was done, and with each other', async () => {
    await sampleTraffic()
    const { totals, series, complete } = await stats()
    expect(totals).to.include({
      requests: 5,
      hits: 1,
      misses: 2,
      bypass: 1,
      failures: 1,
      stores: 2,
    })
    expect(totals).to.include({ input_tokens: 27, output_tokens: 12, saved_input_tokens: 9 })
    expect(complete).to.equal(true)
    const inSeries = series.reduce((sum, bucket) => sum + (bucket.requests ?? 0), 0)
    expect(inSeries).to.equal(5)
    const exposed = await (await fetch(`${rig.url}/metrics`)).text()
    expect(exposed).to.match(/^reprise_requests_total\{outcome="hit"\} 1$/m)
    expect(exposed).to.match(/^reprise_requests_total\{outcome="miss"\} 2$/m)
    expect(exposed).to.match(/^reprise_stores_total 2$/m)
    expect(exposed).to.match(/^reprise_cache_degraded 0$/m)
  })

  it('stats tell what was spent and saved, by model and by provider', async () => {
    await sampleTraffic()
    // The price list is loaded when the first answer is there, and nobody waits for it.
    await eventually(async () => (await stats()).totals.cost_microusd === 11)
    const { totals, byModel, byProvider, series } = await stats()
    const money = { cost_microusd: 11, saved_microusd: 4, input_tokens: 27 }
    const booked = { requests: 4, hits: 1, misses: 2, bypass: 1, ...money }
    expect(totals).to.include(money)
    expect(Object.keys(byModel)).to.deep.equal(['gpt-4o-mini'])
    expect(byModel['gpt-4o-mini']).to.include({ ...booked, requests: 5, failures: 1 })
    expect(byProvider.upstream).to.include(booked)
    const inSeries = series.map((bucket) => bucket.byModel['gpt-4o-mini']?.requests ?? 0)
    expect(inSeries.reduce((sum, requests) => sum + requests, 0)).to.equal(5)
    const exposed = await (await fetch(`${rig.url}/metrics`)).text()
    expect(exposed).to.match(/^reprise_cost_dollars_total 0\.000011$/m)
    expect(exposed).to.match(/^reprise_saved_dollars_total 0\.000004$/m)
    expect(exposed).to.match(/^reprise_unpriced_answers_total 0$/m)
  })

  it('stats show the range that is asked for', async () => {
    await sampleTraffic()
    const hour = 3_600_000
    const from = new Date(Date.now() - hour).toISOString()
    expect(
      (await stats(`?from=${from}&to=${Date.now() + hour}&step=hour`)).series,
    ).to.have.length.within(1, 2)
    expect((await stats('?from=0&to=86400000&step=day')).series).to.be.empty
  })

  for (const query of [
    '?from=yesterday',
    '?from=2&to=1',
    '?step=week',
    '?from=0&to=9999999999999',
    '?x=1',
  ]) {
    it(`stats refuse ${query}, and name what is wrong`, async () => {
      const answer = await fetch(`${rig.url}/admin/stats${query}`)
      expect(answer.status).to.equal(400)
      expect(((await answer.json()) as ErrorBody).error.param).to.be.oneOf([
        'from',
        'to',
        'step',
        'x',
      ])
    })
  }

  it('invalidation takes what is named, at once', async () => {
    for (const [selector, body] of [
      [{ all: true }, QUESTION],
      [{ model: 'gpt-4o-mini' }, QUESTION],
      [{ tenant: 'anonymous' }, QUESTION],
      [{ namespace: 'default' }, QUESTION],
    ] as const) {
      await post(rig, body)
      expect(await (await invalidate(selector)).json()).to.deep.equal({
        deleted: 1,
        complete: true,
      })
      expect(await outcomeOf(rig, body, { 'cache-control': 'no-store' })).to.equal('MISS')
    }
  })

  for (const selector of [
    {},
    { all: false },
    { all: true, model: 'x' },
    { tenat: 'x' },
    { key: 'x' },
    { model: 1 },
  ]) {
    it(`invalidation refuses ${JSON.stringify(selector)}`, async () => {
      await post(rig)
      expect((await invalidate(selector)).status).to.equal(400)
      expect(await outcomeOf(rig)).to.equal('HIT')
    })
  }

  it('readyz says what is in use', async () => {
    const body = (await (await fetch(`${rig.url}/readyz`)).json()) as {
      status: string
      cache: object
    }
    expect(body.status).to.equal('ok')
    expect(body.cache).to.include({ kind: 'memory', using: 'memory', status: 'ok' })
  })

  it('every answer has the headers that say who answered, and whom it may be shown to', async () => {
    const miss = await post(rig, QUESTION, { 'x-request-id': 'mine-1' })
    const hit = await post(rig, QUESTION, { 'x-request-id': 'not a plain one' })
    expect(Object.fromEntries(miss.headers)).to.include({
      'cache-status': 'reprise; fwd=miss; stored',
      'x-cache': 'MISS',
      'x-reprise-provider': 'upstream',
      'x-request-id': 'mine-1',
      'cache-control': 'private, no-store',
    })
    expect(miss.headers.has('age')).to.equal(false)
    expect(hit.headers.get('cache-status')).to.match(/^reprise; hit; ttl=3(599|600); detail=exact$/)
    expect(hit.headers.get('age')).to.equal('0')
    expect(hit.headers.get('x-request-id')).to.match(/^[0-9a-f-]{36}$/)
  })
})
