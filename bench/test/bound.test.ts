import { expect } from 'chai'
import { judged, verdictWords } from '../harness/bound.ts'

describe('Bounds', () => {
  it('judges what was measured, and alarms only beyond the coarse bound', () => {
    const most = { text: 'a hit', unit: 'times', atMost: 2, alarm: 4 } as const
    expect(judged(most, 2)).to.include({ reached: true, alarmed: false })
    expect(judged(most, 3)).to.include({ reached: false, alarmed: false })
    expect(verdictWords(judged(most, 3))).to.equal('missed by a factor of 1.50')
    expect(judged(most, 5)).to.include({ reached: false, alarmed: true })
    const least = { text: 'a hit', unit: 'times', atLeast: 0.8, alarm: 0.4 } as const
    expect(judged(least, 0.9)).to.include({ reached: true, alarmed: false })
    expect(judged(least, 0.3)).to.include({ reached: false, alarmed: true })
    expect(judged(most, Number.NaN)).to.include({ reached: false, alarmed: true })
  })
})
