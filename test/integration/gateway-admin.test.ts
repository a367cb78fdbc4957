import { expect } from 'chai'
import { type ErrorBody, outcomeOf, post, QUESTION, type Rig, startRig } from '../support/chat.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { keyOf } from '../support/requests.ts'
import { sendJson } from '../support/upstream-server.ts'

const HOUR = 3_600_000
const { model } = QUESTION
const asking = (content: string) => ({ model, messages: [{ role: 'user', content }] })

interface Stats {
  readonly totals: Record<string, number>
  readonly series: readonly (Record<string, number> & { at: number })[]
  readonly range: { readonly from: number; readonly to: number; readonly step: string }
}

describe('administration, further', () => {
  let rig: Rig
  let clock: ManualClock

  beforeEach(async () => {
    clock = new ManualClock()
    rig = await startRig({ adapters: { clock } })
  })

  afterEach(() => rig.stop())

  async function stats(query: Record<string, string | number>): Promise<Stats> {
    const text = Object.entries(query).map(([name, value]) => `${name}=${value}`)
    return (await fetch(`${rig.url}/admin/stats?${text.join('&')}`)).json() as Promise<Stats>
  }

  async function deletedBy(selector: object | string): Promise<unknown> {
    const answer = await fetch(`${rig.url}/admin/invalidate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof selector === 'string' ? selector : JSON.stringify(selector),
    })
    return answer.status === 200 ? answer.json() : answer.status
  }

  it('M2: stats count every outcome once, under its name', async () => {
    const { answer } = rig.upstream
    await outcomeOf(rig)
    await outcomeOf(rig)
    await clock.advance(2 * HOUR)
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 500)
    expect(await outcomeOf(rig)).to.equal('STALE')
    expect(await outcomeOf(rig, asking('?'))).to.equal('DEGRADED')
    rig.upstream.answer = (_call, response) => sendJson(response, {}, 400)
    expect((await post(rig, asking('?'))).status).to.equal(400)
    rig.upstream.answer = answer
    await outcomeOf(rig, QUESTION, { 'cache-control': 'no-cache, no-store' })
    expect((await post(rig, { model })).status).to.equal(400)
    const { totals } = await stats({})
    expect(totals).to.include({ requests: 6, misses: 1, hits: 1, stale: 1, degraded: 1 })
    expect(totals).to.include({ bypass: 1, failures: 1, coalesced: 0, aborted: 0, stores: 1 })
    expect(totals).to.include({
      provider_errors: 2,
      saved_input_tokens: 18,
      saved_output_tokens: 8,
    })
  })

  it('M2: the series has what happened when, by minute, hour and day', async () => {
    const from = clock.now()
    await outcomeOf(rig)
    await clock.advance(HOUR / 2)
    await outcomeOf(rig)
    await clock.advance(HOUR)
    await outcomeOf(rig, asking('?'))
    const range = { from, to: from + 24 * HOUR }
    const seen = async (step: string): Promise<readonly (readonly [number, unknown, unknown])[]> =>
      (await stats({ ...range, step })).series.map(({ at, hits, misses }) => [
        at - from,
        hits,
        misses,
      ])
    expect(await seen('hour')).to.deep.equal([
      [0, 1, 1],
      [HOUR, undefined, 1],
    ])
    expect(await seen('day')).to.deep.equal([[0, 1, 2]])
    expect(await stats({ ...range, to: from + HOUR, step: 'minute' })).to.have.nested.property(
      'series.length',
      2,
    )
  })

  it('M2: without a range the last sixty buckets are shown, up to now', async () => {
    await outcomeOf(rig)
    const { range, series } = await stats({})
    expect(range).to.deep.equal({ from: range.to - HOUR, to: range.to, step: 'minute' })
    expect(range.to).to.be.closeTo(clock.now(), 60_000)
    expect(series).to.have.length(1)
  })

  it('stats take ISO 8601 and milliseconds alike', async () => {
    const from = clock.now()
    const to = new Date(from + HOUR).toISOString()
    expect((await stats({ from, to })).range).to.deep.equal({
      from,
      to: from + HOUR,
      step: 'minute',
    })
  })

  it('stats refuse dates that there are not', async () => {
    for (const date of ['', '2026-13-01', '1e9', '-5', '99999999999999999999', 'null']) {
      const answer = await fetch(`${rig.url}/admin/stats?from=${date}`)
      expect(answer.status, date).to.equal(400)
      expect(((await answer.json()) as ErrorBody).error.param, date).to.equal('from')
    }
  })

  it('invalidation by key takes one entry and leaves all others', async () => {
    await outcomeOf(rig, asking('one'))
    await outcomeOf(rig, asking('two'))
    const request = { protocol: 'openai.chat', ...asking('one'), parameters: {} } as const
    const { digest: key } = keyOf(request, { tenant: 'anonymous' })
    expect(await deletedBy({ key })).to.deep.equal({ deleted: 1, complete: true })
    expect(await outcomeOf(rig, asking('two'))).to.equal('HIT')
    expect(await outcomeOf(rig, asking('one'))).to.equal('MISS')
  })

  it('invalidation by several fields takes what meets them all', async () => {
    const docs = { 'x-reprise-namespace': 'docs', 'x-reprise-tags': 'red' }
    await outcomeOf(rig, QUESTION, docs)
    await outcomeOf(rig, { ...QUESTION, model: 'other' }, docs)
    await outcomeOf(rig, QUESTION, { 'x-reprise-tags': 'red' })
    expect(await deletedBy({ namespace: 'docs', tag: 'blue' })).to.include({ deleted: 0 })
    expect(await deletedBy({ namespace: 'docs', tag: 'red', model })).to.include({ deleted: 1 })
    expect(await deletedBy({ tag: 'red' })).to.include({ deleted: 2 })
  })

  it('V1: names are taken at their word, not as patterns', async () => {
    await outcomeOf(rig, QUESTION, { 'x-reprise-namespace': 'docs', 'x-reprise-tags': 'red' })
    for (const selector of [{ namespace: '*' }, { tag: 'r?d' }, { model: 'gpt*' }, { tenant: '' }])
      expect(await deletedBy(selector)).to.include({ deleted: 0 })
  })

  it('invalidation refuses what is no selector, and takes nothing', async () => {
    await outcomeOf(rig)
    const wrong = ['', 'null', '[]', '{"all":null}', '{"__proto__":{"all":true}}', '{"tag":["x"]}']
    for (const selector of wrong) expect(await deletedBy(selector), selector).to.equal(400)
    expect(await outcomeOf(rig)).to.equal('HIT')
  })
})
