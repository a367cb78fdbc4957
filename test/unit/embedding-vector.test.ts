import { expect } from 'chai'
import fc from 'fast-check'
import { unitVector } from '../../src/adapters/semantic/embedding-vector.ts'

describe('a vector brought to length 1', () => {
  it('keeps its direction', () => {
    expect([...(unitVector([3, 4]) ?? [])].map((value) => value.toFixed(6))).to.deep.equal([
      '0.600000',
      '0.800000',
    ])
  })

  it('is of length 1 whatever it was made of', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e100, max: 1e100 }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (values) => {
        const vector = unitVector(values)
        if (vector !== undefined) expect(Math.hypot(...vector)).to.be.closeTo(1, 1e-5)
      }),
    )
  })

  it('is none where there is no direction', () => {
    for (const numbers of [[], [0, 0], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 1], [1e300, 1]])
      expect(unitVector(numbers)).to.equal(undefined)
  })
})
