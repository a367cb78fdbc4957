import { expect } from 'chai'
import fc from 'fast-check'
import { SignCandidates } from '../../src/adapters/semantic/sign-candidates.ts'
import { SignRows } from '../../src/adapters/semantic/sign-rows.ts'
import { addDifferences, signWidth } from '../../src/adapters/semantic/sign-words.ts'
import { sampleVector } from '../../src/contracts/sample-question.ts'

const eightWords = fc
  .array(fc.integer(), { minLength: 8, maxLength: 8 })
  .map((words) => Int32Array.from(words))

describe('signs of vectors', () => {
  it('differ in as many bits as are counted one by one', () => {
    fc.assert(
      fc.property(eightWords, eightWords, (one, other) => {
        expect(differingBits([one, other, one], other)).to.deep.equal(
          [one, other, one].map((words) => bitsCounted(words, other)),
        )
      }),
    )
    const [none, all] = [new Int32Array(8), new Int32Array(8).fill(-1)]
    expect(differingBits([none, all], all)).to.deep.equal([256, 0])
  })

  it('take whole groups of 256', () => {
    expect([1, 256, 257, 512, 1536].map(signWidth)).to.deep.equal([8, 8, 16, 16, 48])
  })

  it('lead to the rows with the fewest differences, whatever has been removed or has expired', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 40 }), (seed, wanted) => {
        const random = numbersFrom(seed)
        const rows = new SignRows(96)
        const kept: { signs: Int8Array; expiresAt: number }[] = []
        for (let n = 0; n < 2200; n += 1) {
          const expiresAt = random() < 0.2 ? 5 : 50
          const signs = Int8Array.from({ length: 96 }, () => (random() < 0.5 ? -1 : 1))
          kept.push({ signs, expiresAt })
          rows.append(signs, expiresAt)
          if (random() < 0.4) removeFrom(kept, rows, Math.floor(random() * kept.length))
        }
        const query = Float32Array.from({ length: 96 }, () => random() - 0.5)
        const distances = (places: Iterable<number>): readonly number[] =>
          [...places]
            .map((place) => distanceTo(query, kept[place]?.signs))
            .toSorted((a, b) => a - b)
        const alive = [...kept.keys()].filter((place) => (kept[place]?.expiresAt ?? 0) > 10)
        const found = rows.nearest(query, wanted, 10)
        expect(new Set(found).size).to.equal(found.length)
        expect([...found].every((place) => alive.includes(place))).to.equal(true)
        expect(distances(found)).to.deep.equal(distances(alive).slice(0, wanted))
      }),
      { numRuns: 15 },
    )
  })

  it('are held within bounds where thousands are alike', () => {
    const rows = new SignRows(512)
    const alike = Int8Array.from(sampleVector('alike', 512), (value) => Math.sign(value))
    for (let n = 0; n < 5000; n += 1) rows.append(alike, 50)
    const found = rows.nearest(sampleVector('alike', 512), 100, 0)
    expect(found.length).to.equal(100)
    expect(new Set(found).size).to.equal(100)
  })
})

function differingBits(rows: readonly Int32Array[], query: Int32Array): readonly number[] {
  const candidates = new SignCandidates(rows.length)
  candidates.begin(rows.length)
  const words = Int32Array.from([7, ...rows.flatMap((row) => [...row])])
  addDifferences(words, 1, query, candidates)
  return [...candidates.distances]
}

function bitsCounted(one: Int32Array, other: Int32Array): number {
  const bits = (word: number): number => (word >>> 0).toString(2).replaceAll('0', '').length
  return one.reduce((sum, word, place) => sum + bits(word ^ (other[place] ?? 0)), 0)
}

function removeFrom<T>(kept: T[], rows: SignRows, place: number): void {
  rows.remove(place)
  const last = kept.pop()
  if (last !== undefined && place < kept.length) kept[place] = last
}

function distanceTo(query: Float32Array, signs: Int8Array | undefined): number {
  return query.reduce((sum, value, place) => {
    return sum + Number(value > 0 !== (signs?.[place] ?? 0) > 0)
  }, 0)
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
