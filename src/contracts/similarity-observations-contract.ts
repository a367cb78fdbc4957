import assert from 'node:assert/strict'
import { MAX_ENTRY_OBSERVATIONS, type Observation } from '../domain/semantic/observation.ts'
import { POOL_BINS, poolBinOf } from '../domain/semantic/score-pool.ts'
import { withHarness } from './harness.ts'
import { type IndexFactory, near } from './index-harness.ts'
import { sampleKey } from './sample-entry.ts'
import { sampleQuestion } from './sample-question.ts'
import type { TestFramework } from './test-framework.ts'

const SAME: Observation = { score: 1.3, same: true, weight: 1 }
const DIFFERENT: Observation = { score: -2.6, same: false, weight: 50 }

/** What every similarity index has to keep of observations. */
export function similarityObservationsContract(
  { describe, it }: TestFramework,
  name: string,
  make: IndexFactory,
): void {
  describe(`${name}, of what is observed`, () => {
    it(
      'keeps it with the entry, for all its questions, in order',
      withHarness(make, async ({ index, now }) => {
        const key = sampleKey({ question: 'shared' })
        await index.add(sampleQuestion(now(), { question: 'shared', text: 'one' }))
        await index.add(sampleQuestion(now(), { question: 'other', text: 'other' }))
        await index.observe(key, SAME)
        await index.observe(key, DIFFERENT)
        await index.add(sampleQuestion(now(), { question: 'shared', text: 'two' }))
        const found = await near(index, 'one')
        for (const { text, observations } of found) {
          assert.deepEqual(observations, text === 'other' ? [] : [SAME, DIFFERENT])
        }
        assert.equal(found.length, 3)
      }),
    )
    it(
      `keeps the latest ${MAX_ENTRY_OBSERVATIONS}`,
      withHarness(make, async ({ index, now }) => {
        const question = sampleQuestion(now())
        await index.add(question)
        const all = Array.from({ length: MAX_ENTRY_OBSERVATIONS + 9 }, (_, n) => ({
          score: n / 4,
          same: n % 3 === 0,
          weight: 1 + n,
        }))
        for (const observation of all) await index.observe(question.key, observation)
        const [found] = await near(index, question.text)
        assert.deepEqual(found?.observations, all.slice(-MAX_ENTRY_OBSERVATIONS))
      }),
    )
    it(
      'keeps it when a question is added anew for the same entry',
      withHarness(make, async ({ index, now }) => {
        const question = sampleQuestion(now())
        await index.add(question)
        await index.observe(question.key, SAME)
        await index.add({ ...question, expiresAt: question.expiresAt + 1000 })
        const [found] = await near(index, question.text)
        assert.deepEqual(found?.observations, [SAME])
      }),
    )
    it(
      'forgets it with the entry, and keeps none of an entry without questions',
      withHarness(make, async ({ index, now }) => {
        const question = sampleQuestion(now())
        await index.observe(question.key, SAME)
        await index.add(question)
        assert.deepEqual((await near(index, question.text))[0]?.observations, [])
        await index.observe(question.key, SAME)
        await index.remove(question.key)
        await index.add(question)
        assert.deepEqual((await near(index, question.text))[0]?.observations, [])
      }),
    )
    it(
      'pools it by score, whatever becomes of the entries',
      withHarness(make, async ({ index, now }) => {
        assert.equal((await index.pool()).length, POOL_BINS)
        assert.ok((await index.pool()).every(({ requests }) => requests === 0))
        const question = sampleQuestion(now())
        await index.add(question)
        await index.observe(question.key, SAME)
        await index.observe(question.key, { ...SAME, weight: 49 })
        await index.remove(question.key)
        await index.observe(question.key, DIFFERENT)
        await index.invalidate({})
        const bins = await index.pool()
        const seen = (at: number): readonly unknown[] => {
          const { same, different, requests } = bins[at] ?? {}
          return [same, different, requests]
        }
        assert.deepEqual(seen(poolBinOf(SAME.score)), [2, 0, 50])
        assert.deepEqual(seen(poolBinOf(DIFFERENT.score)), [0, 1, 50])
        assert.equal(
          bins.reduce((sum, { requests }) => sum + requests, 0),
          100,
        )
      }),
    )
  })
}
