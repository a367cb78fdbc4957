import assert from 'node:assert/strict'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import { withHarness } from './harness.ts'
import type { IndexFactory } from './index-harness.ts'
import { sampleKey } from './sample-entry.ts'
import { samplePartition, sampleQuestion, sampleVector } from './sample-question.ts'
import { similarityChangesContract } from './similarity-changes-contract.ts'
import { similarityObservationsContract } from './similarity-observations-contract.ts'
import { similaritySearchContract } from './similarity-search-contract.ts'
import type { TestFramework } from './test-framework.ts'

/** What every implementation of `SimilarityIndexPort` has to do. */
export function similarityIndexContract(
  { describe, it }: TestFramework,
  name: string,
  make: IndexFactory,
): void {
  similaritySearchContract({ describe, it }, name, make)
  similarityChangesContract({ describe, it }, name, make)
  similarityObservationsContract({ describe, it }, name, make)
  describe(`${name}, when it is closed`, () => {
    it(
      'is closed twice without complaint',
      withHarness(make, async ({ index }) => {
        await index.close()
        await index.close()
      }),
    )
    it(
      'F1: rejects every use with SemanticUnavailableError',
      withHarness(make, async ({ index, now }) => {
        await index.close()
        for (const use of usesOf(index, now())) await assert.rejects(use, isUnavailable)
      }),
    )
  })
}

function usesOf(index: SimilarityIndexPort, now: number): readonly (() => Promise<unknown>)[] {
  return [
    () => index.search(samplePartition(), sampleVector('x'), 8),
    () => index.add(sampleQuestion(now)),
    () => index.remove(sampleKey()),
    () => index.invalidate({}),
    () => index.observe(sampleKey(), { score: 1, same: true, weight: 1 }),
    () => index.pool(),
  ]
}

function isUnavailable(error: unknown): boolean {
  return error instanceof SemanticUnavailableError && error.part === 'index'
}
