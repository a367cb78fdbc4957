import assert from 'node:assert/strict'
import { entryFilter, type InvalidationSelector } from '../domain/invalidation.ts'
import { withHarness } from './harness.ts'
import { assertClose, type IndexFactory, near, textsOf } from './index-harness.ts'
import { sampleKey } from './sample-entry.ts'
import {
  type QuestionSample,
  samplePartition,
  sampleQuestion,
  sampleVector,
  vectorAtCosine,
} from './sample-question.ts'
import type { TestFramework } from './test-framework.ts'

const CROWD: readonly QuestionSample[] = [
  { question: 'a', tenant: 'acme', tags: ['red'] },
  { question: 'b', tenant: 'acme', namespace: 'docs', tags: ['red', 'blue'] },
  { question: 'c', tenant: 'acme', model: 'gpt-4o' },
  { question: 'd', tenant: 'globex', tags: ['red'] },
  { question: 'e', tenant: 'x[ab]*' },
  { question: 'f', tenant: '', model: 'gpt-4o' },
]

/** Which of the crowd each selector takes. */
const CASES: readonly (readonly [selector: InvalidationSelector, questions: string])[] = [
  [{ all: true }, 'abcdef'],
  [{ tenant: 'acme' }, 'abc'],
  [{ tenant: 'x[ab]*' }, 'e'],
  [{ tenant: '*' }, ''],
  [{ tenant: '' }, 'f'],
  [{ namespace: 'docs' }, 'b'],
  [{ model: 'gpt-4o' }, 'cf'],
  [{ tag: 'red' }, 'abd'],
  [{ tag: 're' }, ''],
  [{ tenant: 'acme', tag: 'red' }, 'ab'],
  [{ tenant: 'acme', model: 'gpt-4o' }, 'c'],
  [{ key: sampleKey({ question: 'd', tenant: 'globex' }).digest }, 'd'],
]

/** How every similarity index has to add, remove, invalidate and let expire. */
export function similarityChangesContract(
  { describe, it }: TestFramework,
  name: string,
  make: IndexFactory,
): void {
  describe(`${name}, when it is changed`, () => {
    it(
      'has a question once, for the entry that it was added with last',
      withHarness(make, async ({ index, now }) => {
        const text = 'the same text'
        await index.add(sampleQuestion(now(), { question: 'first', text }))
        const vector = vectorAtCosine(sampleVector(text), 0.5)
        await index.add(sampleQuestion(now(), { question: 'second', text, vector }))
        await index.add(sampleQuestion(now(), { question: 'first', text, partition: 'other' }))
        const found = await near(index, text)
        assert.deepEqual(
          found.map(({ key }) => key.digest),
          [sampleKey({ question: 'second' }).digest],
        )
        assertClose(found[0]?.cosine ?? 0, 0.5)
        const other = await index.search(samplePartition('other'), sampleVector(text), 8)
        assert.deepEqual(
          other.map(({ key }) => key.digest),
          [sampleKey({ question: 'first' }).digest],
        )
      }),
    )
    it(
      'keeps several questions of one entry, and removes them together',
      withHarness(make, async ({ index, now }) => {
        for (const text of ['one', 'two', 'three']) {
          await index.add(sampleQuestion(now(), { question: 'shared', text }))
        }
        await index.add(
          sampleQuestion(now(), { question: 'shared', text: 'elsewhere', partition: 'other' }),
        )
        await index.add(sampleQuestion(now(), { question: 'spared', text: 'spared' }))
        assert.equal((await near(index, 'two'))[0]?.text, 'two')
        assert.equal((await near(index, 'two')).length, 4)
        await index.remove(sampleKey({ question: 'shared' }))
        assert.deepEqual(textsOf(await near(index, 'two')), ['spared'])
        const elsewhere = sampleVector('elsewhere')
        assert.deepEqual(await index.search(samplePartition('other'), elsewhere, 8), [])
      }),
    )
    it(
      'removes what is not there without complaint, and adds again what was removed',
      withHarness(make, async ({ index, now }) => {
        const question = sampleQuestion(now())
        await index.remove(question.key)
        await index.add(question)
        await index.remove(question.key)
        await index.remove(question.key)
        await index.add(question)
        assert.deepEqual(textsOf(await near(index, question.text)), [question.text])
      }),
    )
    it(
      'S4: neither finds nor adds what has expired',
      withHarness(make, async ({ index, now, pass }) => {
        for (const lifeMs of [0, -1])
          await index.add(sampleQuestion(now(), { lifeMs, text: 'late' }))
        assert.deepEqual(await near(index, 'late'), [])
        await index.add(sampleQuestion(now(), { question: 'short', lifeMs: 400 }))
        await index.add(sampleQuestion(now(), { question: 'long' }))
        assert.equal((await near(index, 'short')).length, 2)
        await pass(450)
        assert.deepEqual(textsOf(await near(index, 'short')), ['long'])
      }),
    )
    for (const [selector, questions] of CASES) {
      it(
        `V1: takes ${questions === '' ? 'nothing' : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ index, now }) => {
          for (const sample of CROWD) {
            await index.add(sampleQuestion(now(), sample))
            await index.observe(sampleKey(sample), { score: 1, same: true, weight: 1 })
          }
          await index.invalidate(entryFilter(selector))
          const left = await index.search(samplePartition(), sampleVector('a'), 50)
          const spared = CROWD.filter(({ question = '' }) => !questions.includes(question))
          assert.deepEqual(
            textsOf(left).toSorted(),
            spared.map(({ question }) => question),
          )
          assert.ok(left.every(({ observations }) => observations.length === 1))
        }),
      )
    }
    it(
      'tells how much it holds',
      withHarness(make, async ({ index, now }) => {
        await index.add(sampleQuestion(now()))
        const { questions, bytes } = index.size()
        assert.ok(Number.isInteger(questions) && questions >= 0)
        assert.ok(Number.isFinite(bytes) && bytes >= 0)
      }),
    )
  })
}
