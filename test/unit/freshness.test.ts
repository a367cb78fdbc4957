import { expect } from 'chai'
import { freshnessOf } from '../../src/domain/cache-entry.ts'
import { entryOf } from '../support/requests.ts'

describe('freshness', () => {
  const at = (ms: number) => freshnessOf(entryOf(1000, { freshUntil: 2000, expiresAt: 3000 }), ms)

  it('S4: ends at the very millisecond, and the grace after it', () => {
    expect(at(1999)).to.deep.equal({ state: 'fresh', ageMs: 999, freshForMs: 1 })
    expect(at(2000)).to.deep.equal({ state: 'stale', ageMs: 1000, staleSinceMs: 0 })
    expect(at(2999)).to.include({ state: 'stale', staleSinceMs: 999 })
    expect(at(3000)).to.deep.equal({ state: 'expired' })
  })

  it('has no age below 0, where clocks disagree', () => expect(at(900)).to.include({ ageMs: 0 }))
})
