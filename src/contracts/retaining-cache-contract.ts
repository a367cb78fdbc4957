import assert from 'node:assert/strict'
import { assertSameEntry, type CacheFactory, entryAt } from './cache-harness.ts'
import { withHarness } from './harness.ts'
import { sampleEntry, sampleKey } from './sample-entry.ts'
import type { TestFramework } from './test-framework.ts'

/** What a cache under test says about itself. */
export interface CacheCapabilities {
  /** Its bound of an entry, in bytes, where it has one. */
  readonly maxEntryBytes?: number
}

/** Tenants' names that have led caches astray. */
const ODD_TENANTS = [
  'x[ab]*',
  'xa',
  'a:b',
  '*',
  '?',
  '__proto__',
  'constructor',
  '',
  'x'.repeat(10_000),
  '🙂',
  '\\',
  '\n',
]

/** What every cache that stores anything has to do, besides the contract of every cache. */
export function retainingCacheContract(
  { describe, it }: TestFramework,
  name: string,
  make: CacheFactory,
  { maxEntryBytes }: CacheCapabilities = {},
): void {
  describe(`${name}, as a retaining cache`, () => {
    it(
      'S2: gives back every field of what was stored',
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ['a', 'ü b'] })
        assert.equal(await cache.set(entry), true)
        assertSameEntry(await entryAt(cache, entry.key), entry)
      }),
    )
    it(
      'S3: cannot be changed through what it returned',
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now())
        await cache.set(entry)
        scribbleOn(await entryAt(cache, entry.key))
        assertSameEntry(await entryAt(cache, entry.key), entry)
      }),
    )
    it(
      'S3: cannot be changed through what it was given',
      withHarness(make, async ({ cache, now }) => {
        const entry = sampleEntry(now(), { tags: ['kept'] })
        const given = structuredClone(entry)
        await cache.set(given)
        scribbleOn(given)
        assertSameEntry(await entryAt(cache, entry.key), entry)
      }),
    )
    it(
      'replaces what is stored under the same key',
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { answer: 'first' }))
        await cache.set(sampleEntry(now(), { answer: 'second' }))
        assert.equal((await entryAt(cache, sampleKey()))?.response.content, 'second')
      }),
    )
    it(
      'deletes one entry, says so once, and leaves the others',
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { question: 'one' }))
        await cache.set(sampleEntry(now(), { question: 'two' }))
        assert.equal(await cache.delete(sampleKey({ question: 'one' })), true)
        assert.equal(await cache.delete(sampleKey({ question: 'one' })), false)
        assert.notEqual(await entryAt(cache, sampleKey({ question: 'two' })), undefined)
      }),
    )
    it(
      'S4: forgets an entry when it expires, and no sooner',
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 400 }))
        await pass(100)
        assert.notEqual(await entryAt(cache, sampleKey()), undefined)
        await pass(400)
        assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' })
      }),
    )
    it(
      'S5: lets no hit prolong the life of an entry',
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 400 }))
        await pass(300)
        await entryAt(cache, sampleKey())
        await pass(200)
        assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' })
      }),
    )
    it(
      'keeps an entry that is no longer fresh, which stands in where providers fail',
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set({ ...sampleEntry(now()), freshUntil: now() + 50 })
        await pass(100)
        assert.notEqual(await entryAt(cache, sampleKey()), undefined)
      }),
    )
    it(
      'stores an entry anew after it has expired',
      withHarness(make, async ({ cache, now, pass }) => {
        await cache.set(sampleEntry(now(), { lifeMs: 50 }))
        await pass(100)
        await cache.set(sampleEntry(now(), { answer: 'anew' }))
        assert.equal((await entryAt(cache, sampleKey()))?.response.content, 'anew')
      }),
    )
    it(
      'keeps its hands off the entry that is there when a new one has expired already',
      withHarness(make, async ({ cache, now }) => {
        await cache.set(sampleEntry(now(), { answer: 'there' }))
        await cache.set(sampleEntry(now(), { answer: 'expired', lifeMs: 0 }))
        assert.equal((await entryAt(cache, sampleKey()))?.response.content, 'there')
      }),
    )
    it(
      'tells odd tenants apart',
      withHarness(make, async ({ cache, now }) => {
        for (const tenant of ODD_TENANTS)
          await cache.set(sampleEntry(now(), { tenant, answer: `of ${tenant}` }))
        for (const tenant of ODD_TENANTS) {
          const found = await entryAt(cache, sampleKey({ tenant }))
          assert.equal(found?.response.content, `of ${tenant}`)
        }
      }),
    )
    it(
      'serves a hundred readers and writers at once',
      withHarness(make, async ({ cache, now }) => {
        const questions = Array.from({ length: 100 }, (_, n) => `question ${n}`)
        await Promise.all(
          questions.map((question) =>
            cache.set(sampleEntry(now(), { question, answer: question })),
          ),
        )
        const found = await Promise.all(
          questions.map((question) => entryAt(cache, sampleKey({ question }))),
        )
        assert.deepEqual(
          found.map((entry) => entry?.response.content),
          questions,
        )
      }),
    )
    if (maxEntryBytes !== undefined) {
      it(
        'S4: does not keep an entry beyond its bound',
        withHarness(make, async ({ cache, now }) => {
          assert.equal(
            await cache.set(sampleEntry(now(), { answer: 'x'.repeat(maxEntryBytes) })),
            false,
          )
          assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' })
        }),
      )
    }
  })
}

/** Changes an entry wherever that is possible: what is frozen may hold what is not. */
function scribbleOn(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [field, member] of Object.entries(value)) {
    scribbleOn(member)
    Reflect.set(value, field, 'scribbled')
  }
}
