import { expect } from 'chai'
import fc from 'fast-check'
import { MemorySimilarityIndex } from '../../src/adapters/semantic/memory-similarity-index.ts'
import { sampleKey } from '../../src/contracts/sample-entry.ts'
import {
  type QuestionSample,
  samplePartition,
  sampleQuestion,
  sampleVector,
} from '../../src/contracts/sample-question.ts'
import { entryFilter, type InvalidationSelector } from '../../src/domain/invalidation.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { NaiveSimilarityIndex } from '../support/naive-similarity-index.ts'

const entry = fc.record({
  question: fc.constantFrom('p', 'q', 'r', 's'),
  tenant: fc.constantFrom('acme', 'globex'),
})
const added = fc.record({
  kind: fc.constant('add' as const),
  entry,
  text: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  partition: fc.constantFrom('one', 'two'),
  vector: fc.integer({ min: 0, max: 40 }).map((n) => sampleVector(`vector ${n}`, 24)),
  tags: fc.subarray(['red', 'blue']),
  lifeMs: fc.integer({ min: -1, max: 50 }),
})
const selector = fc.constantFrom<InvalidationSelector>(
  { all: true },
  { tenant: 'acme' },
  { tag: 'red' },
  { tenant: 'globex', tag: 'blue' },
  { key: sampleKey({ question: 'p', tenant: 'acme' }).digest },
)
const observation = fc.record({
  score: fc.integer({ min: -9, max: 9 }),
  same: fc.boolean(),
  weight: fc.integer({ min: 1, max: 50 }),
})
const step = fc.oneof(
  { weight: 6, arbitrary: added },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), entry }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('invalidate' as const), selector }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('observe' as const), entry, observation }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.nat(30) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describe('the in-process similarity index, compared with lists', () => {
  it('finds the same after any sequence of changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.nat(1000), async (steps, asked) => {
        const clock = new ManualClock()
        const index = new MemorySimilarityIndex({}, clock)
        const naive = new NaiveSimilarityIndex()
        for (const next of steps) await take(next, index, naive, clock)
        const vector = sampleVector(`asked ${asked}`, 24)
        for (const name of ['one', 'two']) {
          const partition = samplePartition(name)
          const found = await index.search(partition, vector, 8)
          const expected = naive.search(partition, vector)
          expect(found.map(({ cosine }) => cosine)).to.deep.equal(
            found.map(({ cosine }) => cosine).toSorted((a, b) => b - a),
          )
          expect(found.length).to.equal(expected.length)
          for (const { key, ...neighbour } of found) {
            const match = expected.find(({ text }) => text === neighbour.text)
            const { cosine = 2 } = match ?? {}
            expect({ ...neighbour, cosine, digest: key.digest }).to.deep.equal(match)
            // A byte per component is coarse where there are so few of them.
            expect(neighbour.cosine).to.be.closeTo(cosine, 0.01)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

async function take(
  next: Step,
  index: MemorySimilarityIndex,
  naive: NaiveSimilarityIndex,
  clock: ManualClock,
): Promise<void> {
  naive.expire(clock.now())
  if (next.kind === 'add') {
    const { entry: of, kind: _, ...rest } = next
    const sample: QuestionSample = { ...of, ...rest }
    const question = sampleQuestion(clock.now(), sample)
    await index.add(question)
    naive.add(question, clock.now())
  } else if (next.kind === 'remove') {
    await index.remove(sampleKey(next.entry))
    naive.remove(sampleKey(next.entry))
  } else if (next.kind === 'invalidate') {
    await index.invalidate(entryFilter(next.selector))
    naive.invalidate(entryFilter(next.selector))
  } else if (next.kind === 'observe') {
    await index.observe(sampleKey(next.entry), next.observation)
    naive.observe(sampleKey(next.entry), next.observation)
  } else {
    await clock.advance(next.ms)
    naive.expire(clock.now())
  }
}
