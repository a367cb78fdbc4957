import { expect } from 'chai'
import type { AdminState } from '../../src/adapters/http/admin-state.ts'
import { gatheredState } from '../../src/adapters/http/gathered-state.ts'

type Part<Name extends keyof AdminState> = Partial<AdminState[Name]>
type Change = AdminState['changes']['list'][0]

const CACHE = { kind: 'redis', using: 'redis', degraded: false, since: 1000, failing: [] } as const

/** A worker's state; what is not given is well, or nothing. */
function state(more: Partial<AdminState> = {}): AdminState {
  return {
    at: 9000,
    process: { version: '1.2.3', uptimeMs: 100, rssBytes: 10 },
    cache: CACHE,
    cacheSize: null,
    cacheSizes: { minute: [], hour: [], day: [] },
    similarityIndex: null,
    providers: [{ name: 'p', state: 'closed' }],
    changes: { since: 0, list: [] },
    keys: { hottest: [], latest: [] },
    ...more,
  }
}

function gathered(...states: readonly (AdminState | undefined)[]) {
  const [own = state(), ...others] = states
  return gatheredState(1, own, new Map(others.map((each, place) => [place + 2, each])))
}

const use = (key: string, at: number) =>
  ({ key, at, tenant: 't', model: 'm', outcome: 'hit' }) as const

describe('the state of several workers', () => {
  it('is that of the one alone where no other answers, and says who does not', () => {
    const { workers, worker, ...rest } = gathered(state(), undefined)
    expect(rest).to.deep.equal(state())
    expect(worker).to.equal(1)
    expect(workers.map((each) => [each.worker, each.answers])).to.deep.equal([
      [1, true],
      [2, false],
    ])
  })

  it('adds up what each has in its memory, and tells each apart', () => {
    const one = state({
      cacheSize: { entries: 1, bytes: 10, evictions: 0 },
      similarityIndex: { questions: 5, bytes: 50 },
      keys: { hottest: [], latest: [use('a', 8000)] },
    })
    const other = state({
      process: { version: '1.2.3', uptimeMs: 50, rssBytes: 5 },
      cacheSize: { entries: 2, bytes: 20, evictions: 3 },
      similarityIndex: { questions: 4, bytes: 40 },
    })
    const { process, cacheSize, similarityIndex, workers } = gathered(one, other)
    expect(process).to.deep.equal({ version: '1.2.3', uptimeMs: 100, rssBytes: 15 })
    expect(cacheSize).to.deep.equal({ entries: 3, bytes: 30, evictions: 3 })
    // Both have learned of the same ones.
    expect(similarityIndex).to.deep.equal({ questions: 5, bytes: 90 })
    expect(workers[0]).to.deep.include({ worker: 1, lastAsked: 8000, cacheSize: one.cacheSize })
    expect(workers[1]).to.deep.include({ worker: 2, lastAsked: null, process: other.process })
  })

  it('adds up sizes over time, and holds them where a worker has no sample', () => {
    const sizes = (...samples: readonly (readonly [at: number, bytes: number])[]) => ({
      hour: [],
      day: [],
      minute: samples.map(([at, bytes]) => ({ at, bytes, entries: 1, evictions: 0 })),
    })
    const one = state({ cacheSizes: sizes([60, 1], [120, 2], [180, 3]) })
    const other = state({ cacheSizes: sizes([120, 10], [240, 20]) })
    const { minute } = gathered(one, other).cacheSizes
    expect(minute.map(({ at, bytes, entries }) => [at, bytes, entries])).to.deep.equal([
      [60, 1, 1],
      [120, 12, 2],
      [180, 13, 2],
      [240, 23, 2],
    ])
  })

  it('is as bad as that of the worst, for as long', () => {
    const away = (since: number): Part<'cache'> => ({ degraded: true, using: 'no-op', since })
    const later = state({
      cache: { ...CACHE, ...away(3000) },
      providers: [{ name: 'p', state: 'cooling' }],
    })
    const longer = state({
      cache: { ...CACHE, ...away(2000), failing: ['write'] },
      providers: [{ name: 'p', state: 'open' }],
    })
    const { cache, providers, workers } = gathered(state(), later, longer)
    expect(cache).to.deep.equal(longer.cache)
    expect(providers).to.deep.equal([{ name: 'p', state: 'open' }])
    const states = workers.map((each) => each.answers && each.providers[0]?.state)
    expect(states).to.deep.equal(['closed', 'cooling', 'open'])
  })

  it('has a provider left alone rather than tried again where one does this and one that', () => {
    const [one, other] = (['cooling', 'probing'] as const).map((each) =>
      state({ providers: [{ name: 'p', state: each }] }),
    )
    for (const states of [
      [one, other],
      [other, one],
    ])
      expect(gathered(...states).providers).to.deep.equal(one?.providers)
  })

  it('changed when the worst of them did', () => {
    const change = (at: number, from: string, to: string): Change => ({
      ...{ part: 'provider', name: 'p' },
      ...{ at, from, to },
    })
    const changed = (since: number, ...list: readonly Change[]) => ({ changes: { since, list } })
    const one = state(changed(100, change(150, 'closed', 'open'), change(400, 'open', 'closed')))
    const other = state({
      ...changed(200, change(300, 'closed', 'open'), change(500, 'open', 'probing')),
      providers: [{ name: 'p', state: 'probing' }],
    })
    // At 150 the other one was not looking yet; at 300 and 400 the worst was open all the same.
    expect(gathered(one, other).changes).to.deep.equal({
      since: 200,
      list: [change(500, 'open', 'probing')],
    })
    const down = state({
      ...changed(100, change(250, 'closed', 'open')),
      providers: [{ name: 'p', state: 'open' }],
    })
    expect(gathered(state(), down).changes.list).to.deep.equal([change(250, 'closed', 'open')])
  })

  it('has keys that were asked for most in all, and last', () => {
    const hot = (key: string, count: number, at: number) => ({ ...use(key, at), count, over: 1 })
    const one = { hottest: [hot('a', 9, 1), hot('b', 5, 2)], latest: [use('b', 2), use('a', 1)] }
    const other = { hottest: [hot('b', 6, 3)], latest: [use('b', 3)] }
    const { hottest, latest } = gathered(state({ keys: one }), state({ keys: other })).keys
    expect(hottest).to.deep.equal([
      { ...use('b', 3), count: 11, over: 2 },
      { ...use('a', 1), count: 9, over: 1 },
    ])
    expect(latest.map(({ at }) => at)).to.deep.equal([3, 2, 1])
  })

  it('says how often a key may have been asked for where a worker had no room for it', () => {
    const full = Array.from({ length: 50 }, (_, n) => ({ ...use(`k${n}`, 1), count: 4, over: 0 }))
    const rare = { ...use('rare', 2), count: 9, over: 0 }
    const lists = [[rare], full].map((hottest) => state({ keys: { hottest, latest: [] } }))
    const { hottest } = gathered(...lists).keys
    expect(hottest).to.have.length(50)
    expect(hottest[0]).to.deep.equal({ ...rare, count: 13, over: 4 })
  })
})
