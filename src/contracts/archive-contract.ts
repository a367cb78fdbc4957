import assert from 'node:assert/strict'
import type { CacheEntry } from '../domain/cache-entry.ts'
import { CacheUnavailableError } from '../domain/errors.ts'
import { type EntryFilter, entryFilter, type InvalidationSelector } from '../domain/invalidation.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import { restoredIn } from '../domain/restoration.ts'
import { assertSameEntry, type CacheFactory, entryAt } from './cache-harness.ts'
import { withHarness } from './harness.ts'
import { type Sample, sampleEntry, sampleKey } from './sample-entry.ts'
import type { TestFramework } from './test-framework.ts'

const CROWD: readonly Sample[] = [
  { question: 'a', tenant: 'acme', tags: ['red'] },
  { question: 'b', tenant: 'acme', namespace: 'docs', tags: ['red', 'blue'] },
  { question: 'c', tenant: 'acme', model: 'gpt-4o' },
  { question: 'd', tenant: 'globex', tags: ['red'] },
  { question: 'e', tenant: 'x[ab]*' },
]

/** Whom of the crowd each selector lists. */
const CASES: readonly (readonly [selector: InvalidationSelector, questions: string])[] = [
  [{ all: true }, 'abcde'],
  [{ tenant: 'acme' }, 'abc'],
  [{ tenant: 'x[ab]*' }, 'e'],
  [{ namespace: 'docs' }, 'b'],
  [{ model: 'gpt-4o' }, 'c'],
  [{ tag: 'red' }, 'abd'],
  [{ tenant: 'acme', tag: 'blue' }, 'b'],
  [{ key: sampleKey({ question: 'd', tenant: 'globex' }).digest }, 'd'],
  [{ tenant: 'nobody' }, ''],
]

/** How a cache has to list its entries, and to take in those of the past. */
export function archiveContract(
  { describe, it }: TestFramework,
  name: string,
  make: CacheFactory,
): void {
  describe(`${name}, as an archive`, () => {
    for (const [selector, questions] of CASES) {
      it(
        `lists ${questions === '' ? 'nothing' : questions} of the crowd for ${JSON.stringify(selector).slice(0, 60)}`,
        withHarness(make, async ({ cache, now }) => {
          for (const sample of CROWD) await cache.set(sampleEntry(now(), sample))
          const met = CROWD.filter(({ question = '' }) => questions.includes(question))
          assert.deepEqual(await digestsIn(cache, entryFilter(selector)), digestsOf(met))
        }),
      )
    }
    it(
      'S2: lists every field of what was stored',
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ['a', 'ü b'] })
        await cache.set(entry)
        const [listed] = await listedIn(cache)
        assertSameEntry(listed, entry)
      }),
    )
    it(
      'lists every one of a thousand entries',
      withHarness(make, async ({ cache, now }) => {
        const crowd = Array.from({ length: 1000 }, (_, n) => ({ question: `question ${n}` }))
        await Promise.all(crowd.map((sample) => cache.set(sampleEntry(now(), sample))))
        assert.deepEqual(await digestsIn(cache), digestsOf(crowd))
      }),
    )
    it(
      'S4: leaves out what has expired',
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { question: 'short', lifeMs: 50 }))
        await cache.set(sampleEntry(now(), { question: 'long' }))
        await pass(100)
        assert.deepEqual(await digestsIn(cache), digestsOf([{ question: 'long' }]))
      }),
    )
    it(
      'V3: leaves out what has been invalidated',
      withHarness(make, async ({ cache, now }) => {
        for (const sample of CROWD) await cache.set(sampleEntry(now(), sample))
        await cache.invalidate(entryFilter({ tenant: 'acme' }))
        assert.deepEqual(await digestsIn(cache), digestsOf(CROWD.slice(3)))
      }),
    )
    it(
      'may be left in the middle of a list, and goes on serving',
      withHarness(make, async ({ cache, now }) => {
        for (const sample of CROWD) await cache.set(sampleEntry(now(), sample))
        for await (const entry of entriesOf(cache)) {
          assert.notEqual(await entryAt(cache, entry.key), undefined)
          break
        }
        assert.deepEqual(await digestsIn(cache), digestsOf(CROWD))
      }),
    )
    it(
      'takes in an entry of the past',
      withHarness(make, async ({ cache, now }) => {
        const entry = { ...sampleEntry(now()), generatedFrom: now() - 3_600_000 }
        assert.equal(await restoredIn(cache, entry), 'kept')
        assertSameEntry(await entryAt(cache, entry.key), entry)
      }),
    )
    it(
      'takes in nothing older than what is there, nor as old, but what is younger',
      withHarness(make, async ({ cache, now }) => {
        const [older, there, younger] = [-2000, -1000, 0].map((ms) => sampleEntry(now() + ms))
        assert.ok(older && there && younger)
        await cache.set(there)
        assert.equal(await restoredIn(cache, older), 'present')
        assert.equal(await restoredIn(cache, there), 'present')
        assertSameEntry(await entryAt(cache, there.key), there)
        assert.equal(await restoredIn(cache, younger), 'kept')
        assertSameEntry(await entryAt(cache, there.key), younger)
      }),
    )
    it(
      'keeps the younger of two that are taken in at once, where it restores by itself',
      withHarness(make, async ({ cache, now }) => {
        if (cache.restore === undefined) return
        const [older, younger] = [sampleEntry(now() - 1000), sampleEntry(now())]
        const outcomes = await Promise.all([cache.restore(younger), cache.restore(older)])
        assert.equal(outcomes[0], 'kept')
        assertSameEntry(await entryAt(cache, younger.key), younger)
      }),
    )
    it(
      'S4: takes in nothing that has expired',
      withHarness(make, async ({ cache, now }) => {
        assert.equal(await restoredIn(cache, sampleEntry(now(), { lifeMs: -1 })), 'refused')
        assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' })
      }),
    )
    it(
      'F1: rejects with CacheUnavailableError after close',
      withHarness(make, async ({ cache }) => {
        await cache.close()
        await assert.rejects(listedIn(cache), CacheUnavailableError)
      }),
    )
  })
}

function entriesOf(cache: ResponseCachePort, filter: EntryFilter = {}): AsyncIterable<CacheEntry> {
  assert.ok(cache.entries !== undefined, 'entries is absent')
  return cache.entries(filter)
}

async function listedIn(
  cache: ResponseCachePort,
  filter: EntryFilter = {},
): Promise<readonly CacheEntry[]> {
  const listed: CacheEntry[] = []
  for await (const entry of entriesOf(cache, filter)) listed.push(entry)
  return listed
}

async function digestsIn(
  cache: ResponseCachePort,
  filter?: EntryFilter,
): Promise<readonly string[]> {
  const listed = await listedIn(cache, filter)
  return [...new Set(listed.map(({ key }) => key.digest))].sort()
}

function digestsOf(samples: readonly Sample[]): readonly string[] {
  return samples.map((sample) => sampleKey(sample).digest).sort()
}
