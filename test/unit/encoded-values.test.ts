import { isDeepStrictEqual } from 'node:util'
import { expect } from 'chai'
import fc from 'fast-check'
import { decoded, encoded, told } from '../../src/adapters/sdk/encoded-values.ts'

/** What prompts of the AI SDK may hold, with member names that look like marks among others. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer(),
    fc.uint8Array({ maxLength: 8 }),
    fc.date({ noInvalidDate: true }),
    fc.webUrl().map((url) => new URL(url)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', '$', '$$', '$a', 'base64'), tie('value'), {
      noNullPrototype: true,
    }),
  ),
})).value

describe('values as JSON', () => {
  it('come back as they were, bytes, addresses and dates included', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decoded(JSON.parse(JSON.stringify(encoded(value))))).to.deep.equal(value)
      }),
    )
  })

  it('K1: are the same only where the values are', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const same = JSON.stringify(encoded(one)) === JSON.stringify(encoded(other))
        if (same) expect(isDeepStrictEqual(one, other)).to.equal(true)
      }),
    )
  })

  it('K1: tell bytes from an object that looks like bytes', () => {
    const bytes = new Uint8Array([1, 2, 3])
    expect(encoded(encoded(bytes))).not.to.deep.equal(encoded(bytes))
    expect(encoded(bytes.subarray(1))).to.deep.equal(encoded(new Uint8Array([2, 3])))
  })

  it('are told alike where they have an exact form', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(told(value)).to.deep.equal(encoded(value))
      }),
    )
  })

  for (const value of [() => 1, 1n, Symbol('s'), new Map(), undefined]) {
    it(`K2: have no form for ${typeof value === 'object' ? 'a map' : typeof value}`, () => {
      expect(() => encoded([value])).to.throw(TypeError)
    })
  }
})
