import assert from 'node:assert/strict'
import { CacheUnavailableError } from '../domain/errors.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import type { CacheFactory } from './cache-harness.ts'
import { withHarness } from './harness.ts'
import { sampleEntry, sampleKey } from './sample-entry.ts'
import type { TestFramework } from './test-framework.ts'

/** What every cache has to do, the one that stores nothing included. */
export function everyCacheContract(
  { describe, it }: TestFramework,
  name: string,
  make: CacheFactory,
): void {
  describe(`${name}, as every cache`, () => {
    it(
      'says in one word what it is',
      withHarness(make, async ({ cache }) => assert.match(cache.kind, /^[a-z][a-z-]*$/)),
    )
    it(
      'takes a miss for no error',
      withHarness(make, async ({ cache }) =>
        assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' }),
      ),
    )
    it(
      'deletes what is not there without complaint, every time',
      withHarness(make, async ({ cache }) => {
        assert.equal(await cache.delete(sampleKey()), false)
        assert.equal(await cache.delete(sampleKey()), false)
      }),
    )
    it(
      'invalidates nothing where there is nothing, and completely',
      withHarness(make, async ({ cache }) => {
        assert.deepEqual(await cache.invalidate({}), { deleted: 0, complete: true })
      }),
    )
    it(
      'S4: does not keep what has expired already',
      withHarness(make, async ({ cache, now }) => {
        for (const lifeMs of [0, -1])
          assert.equal(await cache.set(sampleEntry(now(), { lifeMs })), false)
        assert.deepEqual(await cache.get(sampleKey()), { kind: 'absent' })
      }),
    )
    it(
      'answers a check',
      withHarness(make, async ({ cache }) => assert.equal(await cache.check(), undefined)),
    )
    it(
      'closes twice without complaint',
      withHarness(make, async ({ cache }) => {
        await cache.close()
        await cache.close()
      }),
    )
    it(
      'F1: rejects every use after close with CacheUnavailableError',
      withHarness(make, async ({ cache, now }) => {
        await cache.close()
        for (const use of usesOf(cache, now())) await assert.rejects(use, isClosed)
      }),
    )
  })
}

function usesOf(cache: ResponseCachePort, now: number): readonly (() => Promise<unknown>)[] {
  return [
    () => cache.get(sampleKey()),
    () => cache.set(sampleEntry(now)),
    () => cache.delete(sampleKey()),
    () => cache.invalidate({}),
    () => cache.check(),
  ]
}

function isClosed(error: unknown): boolean {
  return error instanceof CacheUnavailableError && error.reason === 'closed'
}
