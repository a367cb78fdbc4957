import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import { ENDS, expectConserved, MONEY, only, SEEN } from '../support/conserved.ts'
import type { Counts, Figures } from '../support/figures.ts'
import { mixedRequests } from '../support/mixed-requests.ts'
import { MixedRig } from '../support/mixed-rig.ts'
import { redisFigures, type Shown, shownFigures, textOf } from '../support/shown-figures.ts'
import { within } from '../support/within.ts'

const FLUSH_MS = 300

/** What is generated though nobody waits for it. */
const BACKGROUND = { auditExactShare: 0.2, auditCompare: 'words', earlyRefresh: 1 }

/** What only the administrator does. */
const INVALIDATED = ['invalidations', 'invalidated_entries']

interface State {
  readonly providers: readonly { readonly name: string; readonly state: string }[]
  readonly similarityIndex: { readonly questions: number }
  readonly keys: {
    readonly hottest: readonly {
      readonly key: string
      readonly count: number
      readonly over: number
    }[]
  }
}

describe('the numbers, wherever they are shown', function () {
  this.timeout(120_000)
  let rig: MixedRig

  before(async () => {
    rig = await MixedRig.start()
    await rig.startGateway(FLUSH_MS)
    await rig.load.send(rig.at.url, mixedRequests(9000, 1))
  })

  after(() => rig.stop())

  /** What all places say, once they say the same: what is learned in the background is counted late. */
  async function agreed(): Promise<Figures> {
    let shown = await shownFigures(rig.at)
    const readAgain = async (): Promise<boolean> => {
      if (Object.values(shown).every((said) => agrees(said, shown['/admin/stats']))) return true
      shown = await shownFigures(rig.at)
      return false
    }
    await within(5000, readAgain).catch(() => {})
    const { '/admin/stats': stats, ...others } = shown
    for (const [place, said] of Object.entries(others)) {
      expect({ ...stats, ...said }, place).to.deep.equal(stats)
    }
    return stats
  }

  /** The same, once everything that was seen has been counted, as far as it will be. */
  async function agreedOnSeen(): Promise<Figures> {
    const isCounted = async (): Promise<boolean> => {
      const { 'Redis, totals': written } = await redisFigures(rig.redis)
      return isDeepStrictEqual(only(written.totals), only(rig.seen.totals))
    }
    await within(5000, isCounted).catch(() => {})
    const figures = await agreed()
    expectSeen(figures)
    return figures
  }

  /** What was seen so far, is there, and comes to the whole. */
  function expectSeen(figures: Figures): void {
    const { seen } = rig
    const names = [...SEEN, ...INVALIDATED]
    expect(only(figures.totals, names)).to.deep.equal(only(seen.totals, names))
    expect(figures.timed).to.deep.equal(seen.timed)
    expect(onlySeen(figures.byModel)).to.deep.equal(onlySeen(seen.byModel))
    expect(onlySeen(figures.byProvider)).to.deep.equal(onlySeen(seen.byProvider))
    expectMoney(figures.totals, seen.totals)
    for (const dimension of ['byModel', 'byProvider'] as const) {
      for (const [name, counts] of Object.entries(seen[dimension]))
        expectMoney(figures[dimension][name], counts)
    }
    expectConserved(figures)
  }

  it('M2: are what callers and providers have seen, after 10,000 mixed requests', async () => {
    const figures = await agreedOnSeen()
    expect(figures.totals.requests).to.be.at.least(10_000)
    for (const end of ENDS) expect(figures.totals[end], end).to.be.at.least(20)
    expect(rig.load.seen.refused).to.have.all.keys('400', '401')
  })

  it('are, of keys, providers and questions, the same in /admin/state', async () => {
    const state = JSON.parse(await textOf(rig.at, '/admin/state')) as State
    const metrics = await textOf(rig.at, '/metrics')
    for (const { name: provider, state: now } of state.providers) {
      expect(metrics).to.include(`reprise_provider_state{provider="${provider}",state="${now}"} 1`)
    }
    const { questions } = state.similarityIndex
    expect(questions).to.be.above(20)
    expect(metrics).to.match(new RegExp(`^reprise_semantic_questions ${questions}$`, 'm'))
    const known = state.keys.hottest.filter(({ key }) => rig.load.seen.keys.get(key) !== undefined)
    expect(known).to.have.length.above(30)
    for (const { key, count, over } of known) {
      expect(rig.load.seen.keys.get(key)).to.be.within(count - over, count)
    }
  })

  it('M1: lose nothing where the gateway is told to stop right after a request', async () => {
    const before = await agreed()
    await rig.load.send(rig.at.url, mixedRequests(200, 2))
    expect(await rig.endGateway('SIGTERM')).to.equal(0)
    const { 'Redis, totals': written } = await redisFigures(rig.redis)
    expectSeen(written)
    expect(written.totals.requests).to.be.above(before.totals.requests ?? 0)
    await rig.startGateway(FLUSH_MS, BACKGROUND)
    expect(await agreed()).to.deep.equal(written)
  })

  it('M2: go on from there after a restart, with what is generated in the background', async () => {
    await rig.load.send(rig.at.url, mixedRequests(500, 3))
    const { totals } = await agreedOnSeen()
    expect(totals.exact_audits).to.be.above(10)
  })

  it('M1: lose one flush interval at most where the gateway is killed, and agree on what is left', async () => {
    const before = await agreed()
    const { sent, seen } = rig.load
    const { answered } = seen
    const first = answered.length
    // One interval, and as much again for the batch under way on a busy machine.
    const writtenBy = (now: number): number =>
      answered
        .slice(first)
        .filter(({ at }) => at < now - 2 * FLUSH_MS)
        .reduce((sum, { items }) => sum + items, 0)
    // More than is ever sent: however fast the machine, it is killed amid requests.
    const sending = rig.load.send(rig.at.url, mixedRequests(20_000, 4))
    await within(20_000, () => writtenBy(performance.now()) > 300)
    const least = writtenBy(performance.now())
    rig.load.stop()
    await rig.endGateway('SIGKILL')
    await sending
    await rig.startGateway(FLUSH_MS)
    const after = await agreed()
    expectConserved(after)
    const more = (after.totals.requests ?? 0) - (before.totals.requests ?? 0)
    expect(more).to.be.within(least, rig.load.sent - sent)
    await rig.load.send(rig.at.url, mixedRequests(100, 5))
    expectConserved(await agreed())
  })
})

function agrees(said: Shown, stats: Figures): boolean {
  return isDeepStrictEqual({ ...stats, ...said }, stats)
}

/** To within what is left over of a millionth, by model and provider, when a process ends. */
function expectMoney(counts: Counts = {}, seen: Counts = {}): void {
  for (const sum of MONEY) expect(counts[sum] ?? 0, sum).to.be.closeTo(seen[sum] ?? 0, 10)
}

/** By name: what callers and providers can tell. */
function onlySeen(names: Readonly<Record<string, Counts>>): Readonly<Record<string, Counts>> {
  return Object.fromEntries(Object.entries(names).map(([name, counts]) => [name, only(counts)]))
}
