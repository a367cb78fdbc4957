import { expect } from 'chai'
import fc from 'fast-check'
import { canonicalForm } from '../../src/domain/canonical-form.ts'
import { KeyEncoder } from '../../src/domain/key-encoding.ts'

const encoder = new KeyEncoder()

/** An encoding as text, or the obstacle: of several, it is the first that was met. */
function encoded(value: unknown): string {
  const encoding = encoder.encode(value)
  return typeof encoding === 'string' ? encoding : Buffer.from(encoding).toString('hex')
}

/** Canonical JSON, which says what is the same. */
function reference(value: unknown): string | undefined {
  const form = canonicalForm(value)
  return form.kind === 'canonical' ? form.text : undefined
}

function isKeyed(value: unknown): boolean {
  return reference(value) !== undefined
}

/** Few names, texts and numbers, so that values are often the same, or nearly. */
const texts = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', 'é', '🙂', '\ud800', '\u0000', 's', '7', '__proto__'),
  fc.string({ maxLength: 40 }),
)
const numbers = fc.oneof(fc.constantFrom(0, -0, 1, -1, 0.1, 1e21, 2 ** 53, NaN), fc.double())
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    texts,
    numbers,
    fc.constantFrom(true, false, null, undefined),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(texts, tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('the encoding of a request for its key', () => {
  it('K1: is the same exactly where canonical JSON is the same', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        fc.pre(isKeyed(one) && isKeyed(other))
        expect(encoded(one) === encoded(other)).to.equal(reference(one) === reference(other))
      }),
      { numRuns: 5000 },
    )
  }).timeout(60_000)

  it('K2: has an obstacle exactly where canonical JSON has one', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(typeof encoder.encode(value) === 'string').to.equal(!isKeyed(value))
      }),
      { numRuns: 5000 },
    )
  }).timeout(60_000)

  const apart: readonly (readonly [unknown, unknown])[] = [
    [['a', 'b'], ['ab']],
    [
      ['a', ''],
      ['', 'a'],
    ],
    [[['a']], [['a'], []]],
    [{ a: 'b' }, ['a', 'b']],
    [{ a: { b: 1 } }, { a: {}, b: 1 }],
    [{ a: [1], b: 2 }, { a: [1, 2] }],
    ['1', 1],
    ['true', true],
    [null, 'null'],
    [[], {}],
    ['x'.repeat(24), 'x'.repeat(25)],
    ['x'.repeat(127), 'x'.repeat(128)],
    [`${'x'.repeat(23)}é`, `${'x'.repeat(23)}è`],
    ['\u0002\u0000', 2],
    ['\u0003', true],
    ['é'.normalize('NFC'), 'é'.normalize('NFD')],
  ]
  for (const [one, other] of apart) {
    it(`K1: tells ${JSON.stringify(one)} and ${JSON.stringify(other)} apart`, () => {
      expect(encoded(one)).not.to.equal(encoded(other))
    })
  }

  it('K1: does not depend on the order of members, nor on those that are undefined, nor on what came before', () => {
    const plain = encoded({ a: 1, b: [0, 'x'] })
    encoder.encode({ large: 'é'.repeat(100_000) })
    expect(encoded({ b: [-0, 'x'], c: undefined, a: 1 })).to.equal(plain)
  })

  it('K1: does not depend on the order of members whose names begin alike, or not at all', () => {
    const names = ['', 'a', 'ab', 'abc', 'b', 'é', '\u{1f642}', '\uffff']
    const ordered = encoded(Object.fromEntries(names.map((name) => [name, 1])))
    for (const first of names) {
      const others = names.filter((name) => name !== first).reverse()
      const members = [first, ...others].map((name) => [name, 1] as const)
      expect(encoded(Object.fromEntries(members))).to.equal(ordered)
    }
  })

  it('K2: is refused beyond 4 MiB, in one text or in many', () => {
    expect(encoded('x'.repeat(4 * 1024 * 1024 + 1))).to.equal('too_large')
    expect(encoded(Array.from({ length: 70 }, () => 'é'.repeat(32_768)))).to.equal('too_large')
    expect(encoded('x'.repeat(4 * 1024 * 1024 - 10))).to.have.length.greaterThan(8_000_000)
  })
})
