import assert from 'node:assert/strict'
import { entryFilter } from '../domain/invalidation.ts'
import { withHarness } from './harness.ts'
import { assertClose, type IndexFactory, near, textsOf } from './index-harness.ts'
import { samplePartition, sampleQuestion, sampleVector, vectorAtCosine } from './sample-question.ts'
import type { TestFramework } from './test-framework.ts'

/** Texts that have led stores astray. */
const ODD_TEXTS = [
  '',
  ' ',
  'nothing\u0000hidden',
  '🙂 👩\u200d👧 \u00e9 e\u0301',
  'a\nb\r\n\tc',
  `'; DROP TABLE questions; --`,
  '__proto__',
  '%s {0} $1 \\ " `',
  '答え'.repeat(500),
]

/** How every similarity index has to find. */
export function similaritySearchContract(
  { describe, it }: TestFramework,
  name: string,
  make: IndexFactory,
): void {
  describe(`${name}, when it is searched`, () => {
    it(
      'says in one word what it is',
      withHarness(make, async ({ index }) => assert.match(index.kind, /^[a-z][a-z-]*$/)),
    )
    it(
      'finds nothing where there is nothing',
      withHarness(make, async ({ index }) => assert.deepEqual(await near(index, 'anything'), [])),
    )
    it(
      'gives back key and text of a question, and a cosine of 1 for the same vector',
      withHarness(make, async ({ index, now }) => {
        const question = sampleQuestion(now())
        await index.add(question)
        const [found, ...more] = await near(index, question.text)
        assert.deepEqual(more, [])
        assert.ok(found !== undefined)
        assert.deepEqual({ ...found.key }, { ...question.key })
        assert.equal(found.text, question.text)
        assert.deepEqual(found.observations, [])
        assertClose(found.cosine, 1)
      }),
    )
    it(
      'finds the most similar first, with their cosines, and no more than asked for',
      withHarness(make, async ({ index, now }) => {
        const asked = sampleVector('asked')
        const cosines = [0.31, 0.97, 0.9, -0.4, 0.62, 0.85, 0.1, 0.93, 0.78, 0.999]
        for (const cosine of cosines) {
          const vector = vectorAtCosine(asked, cosine)
          await index.add(sampleQuestion(now(), { question: `at ${cosine}`, vector }))
        }
        const sorted = [...cosines].sort((a, b) => b - a)
        for (const limit of [1, 4, 8, 10, 50]) {
          const found = await index.search(samplePartition(), asked, limit)
          const expected = sorted.slice(0, limit)
          assert.deepEqual(
            found.map(({ text }) => text),
            expected.map((cosine) => `at ${cosine}`),
          )
          found.forEach(({ cosine }, place) => {
            assertClose(cosine, expected[place] ?? Number.NaN)
          })
        }
        assert.deepEqual(await index.search(samplePartition(), asked, 0), [])
      }),
    )
    it(
      'finds the nearest of many exactly, with as many dimensions as embedders have',
      withHarness(make, async ({ index, now }) => {
        const names = Array.from({ length: 200 }, (_, n) => `question ${n}`)
        for (const question of names) {
          await index.add(sampleQuestion(now(), { question, vector: sampleVector(question, 512) }))
        }
        for (const question of ['question 0', 'question 77', 'question 199']) {
          const asked = vectorAtCosine(sampleVector(question, 512), 0.8)
          const [first] = await index.search(samplePartition(), asked, 8)
          assert.equal(first?.text, question)
          assertClose(first?.cosine ?? 0, 0.8)
        }
      }),
    )
    it(
      'K3: never finds a question of another partition, however similar',
      withHarness(make, async ({ index, now }) => {
        const vector = sampleVector('the same')
        const partitions = Array.from({ length: 50 }, (_, n) => `partition ${n}`)
        for (const partition of partitions) {
          await index.add(sampleQuestion(now(), { partition, text: partition, vector }))
        }
        for (const partition of partitions) {
          const found = await index.search(samplePartition(partition), vector, 8)
          assert.deepEqual(textsOf(found), [partition])
        }
        assert.deepEqual(await index.search(samplePartition('another'), vector, 8), [])
      }),
    )
    it(
      'keeps vectors of different length apart, whichever partition they are in',
      withHarness(make, async ({ index, now }) => {
        for (const [partition, dimensions] of [
          ['one', 64],
          ['two', 16],
          ['three', 100],
        ] as const) {
          const vector = sampleVector('x', dimensions)
          await index.add(sampleQuestion(now(), { partition, text: partition, vector }))
          const found = await index.search(samplePartition(partition), vector, 8)
          assert.deepEqual(textsOf(found), [partition])
        }
        const other = await index.search(samplePartition('one'), sampleVector('x', 16), 8)
        assert.deepEqual(other, [])
      }),
    )
    it(
      'gives texts back as they were, odd ones included',
      withHarness(make, async ({ index, now }) => {
        for (const text of ODD_TEXTS) await index.add(sampleQuestion(now(), { text }))
        for (const text of ODD_TEXTS) {
          const [first] = await near(index, text)
          assert.equal(first?.text, text)
        }
      }),
    )
    it(
      'takes half a surrogate pair, and may give it back as U+FFFD',
      withHarness(make, async ({ index, now }) => {
        const text = 'half \ud83d pair'
        await index.add(sampleQuestion(now(), { text }))
        const [first] = await near(index, text)
        assert.ok(first?.text === text || first?.text === text.toWellFormed())
      }),
    )
    it(
      'S3: cannot be changed through what it was given',
      withHarness(make, async ({ index, now }) => {
        const vector = sampleVector('kept')
        const tags = ['kept']
        await index.add(sampleQuestion(now(), { text: 'kept', vector, tags }))
        vector.fill(0)
        tags[0] = 'changed'
        assertClose((await near(index, 'kept'))[0]?.cosine ?? 0, 1)
        await index.invalidate(entryFilter({ tag: 'kept' }))
        assert.deepEqual(await near(index, 'kept'), [])
      }),
    )
  })
}
