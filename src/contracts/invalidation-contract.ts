import assert from 'node:assert/strict'
import { entryFilter, entryMeets, type InvalidationSelector } from '../domain/invalidation.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { type CacheFactory, entryAt } from './cache-harness.ts'
import { withHarness } from './harness.ts'
import { type Sample, sampleEntry, sampleKey } from './sample-entry.ts'
import type { TestFramework } from './test-framework.ts'

const CROWD: readonly Sample[] = [
  { question: 'a', tenant: 'acme', tags: ['red'] },
  { question: 'b', tenant: 'acme', namespace: 'docs', tags: ['red', 'blue'] },
  { question: 'c', tenant: 'acme', model: 'gpt-4o' },
  { question: 'd', tenant: 'globex', tags: ['red'] },
  { question: 'e', tenant: 'x[ab]*' },
  { question: 'f', tenant: 'xa' },
  { question: 'g', tenant: '*' },
  { question: 'h', tenant: '', model: 'gpt-4o' },
]

/** Which of the crowd each selector takes. */
const CASES: readonly (readonly [selector: InvalidationSelector, questions: string])[] = [
  [{ all: true }, 'abcdefgh'],
  [{ tenant: 'acme' }, 'abc'],
  [{ tenant: 'x[ab]*' }, 'e'],
  [{ tenant: '*' }, 'g'],
  [{ tenant: '' }, 'h'],
  [{ tenant: 'nobody' }, ''],
  [{ namespace: 'docs' }, 'b'],
  [{ namespace: 'default' }, 'acdefgh'],
  [{ model: 'gpt-4o' }, 'ch'],
  [{ tag: 'red' }, 'abd'],
  [{ tag: 're' }, ''],
  [{ tenant: 'acme', tag: 'red' }, 'ab'],
  [{ tenant: 'acme', model: 'gpt-4o' }, 'c'],
  [{ key: sampleKey({ question: 'd', tenant: 'globex' }).digest }, 'd'],
]

/** How a retaining cache has to invalidate. */
export function invalidationContract(
  { describe, it }: TestFramework,
  name: string,
  make: CacheFactory,
): void {
  describe(`${name}, when it invalidates`, () => {
    for (const [selector, questions] of CASES) {
      it(
        `V1, V2: takes ${questions === '' ? 'nothing' : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ cache, now }) => {
          for (const sample of CROWD) await cache.set(sampleEntry(now(), sample))
          const result = await cache.invalidate(entryFilter(selector))
          assert.deepEqual(result, { deleted: questions.length, complete: true })
          const left = CROWD.filter(({ question = '' }) => !questions.includes(question))
          assert.deepEqual(await presentIn(cache), left)
        }),
      )
    }
    it(
      'V1: takes an entry by its own tags, and not by those of the one that it has replaced',
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { tags: ['old'] }))
        await cache.set(sampleEntry(now(), { tags: ['new'] }))
        const [byOld, byNew] = [entryFilter({ tag: 'old' }), entryFilter({ tag: 'new' })]
        assert.deepEqual(await cache.invalidate(byOld), { deleted: 0, complete: true })
        assert.notEqual(await entryAt(cache, sampleKey()), undefined)
        assert.deepEqual(await cache.invalidate(byNew), { deleted: 1, complete: true })
      }),
    )
    it(
      'counts every one of a thousand entries, and stores again afterwards',
      withHarness(make, async ({ cache, now }) => {
        const questions = Array.from({ length: 1000 }, (_, n) => `question ${n}`)
        await Promise.all(questions.map((question) => cache.set(sampleEntry(now(), { question }))))
        assert.deepEqual(await cache.invalidate({}), { deleted: 1000, complete: true })
        assert.equal(await cache.set(sampleEntry(now())), true)
        assert.notEqual(await entryAt(cache, sampleKey()), undefined)
      }),
    )
    it('agrees with the domain about what a filter takes', async () => {
      for (const [selector, questions] of CASES) {
        const filter = entryFilter(selector)
        const met = CROWD.filter((sample) => entryMeets(filter, sampleEntry(0, sample)))
        assert.equal(met.map(({ question }) => question).join(''), questions)
      }
    })
  })
}

async function presentIn(cache: ResponseCachePort): Promise<readonly Sample[]> {
  const found = await Promise.all(CROWD.map((sample) => entryAt(cache, sampleKey(sample))))
  return CROWD.filter((_, place) => found[place] !== undefined)
}
