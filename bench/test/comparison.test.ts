import { expect } from 'chai'
import { ratioOf } from '../harness/comparison.ts'
import { plotOf } from '../harness/plot.ts'
import { quantile, summary } from '../harness/statistics.ts'

describe('Comparisons', () => {
  it('takes ratios round by round, so that a slow round of the machine does not show', () => {
    const run = (name: string, values: readonly number[]) => ({
      contender: {
        name,
        role: 'peer',
        start: async () => ({ measure: async () => ({}) }),
      } as const,
      readings: values.map((us) => ({ us })),
    })
    const runs = [run('floor', [10, 100, 20]), run('one', [20, 200, 40])]
    expect(ratioOf(runs, 'us', 'one', 'floor')).to.deep.equal({ median: 2, q1: 2, q3: 2 })
  })

  it('puts quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).to.equal(2.5)
    expect(summary([1, 2, 3, 4, 5])).to.deep.equal({ median: 3, q1: 2, q3: 4 })
  })

  it('writes names into plots without what would be markup', () => {
    const figure = { value: summary([1]), ratio: summary([1]) }
    const standing = { name: '<b>&', role: 'peer', figures: { us: figure } } as const
    const measures = [{ name: 'us', title: 'time', unit: 'us' }] as const
    const comparison = { id: 'x', title: 'x', measures, floor: 'floor', standings: [standing] }
    const svg = plotOf({ question: 'x', title: 'x', comparisons: [comparison], verdicts: [] })
    expect(svg).to.include('&#60;b&#62;&#38;').and.not.include('<b>')
  })
})
