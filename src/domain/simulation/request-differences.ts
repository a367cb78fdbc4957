import { deriveCacheKey } from '../cache-key.ts'
import type { LlmRequest } from '../llm-request.ts'
import type { Scope } from '../scope.ts'
import { fieldsOf, isSameKey, withField } from './request-fields.ts'
import { type ValueDifference, valueDifferences } from './value-differences.ts'

/** How two requests differ. */
export interface RequestDifferences {
  /** In what their keys hold. */
  readonly inKey: readonly ValueDifference[]
  /** In what no key holds. */
  readonly leftOut: readonly ValueDifference[]
}

/** Tells where two requests of one format differ, and which of that their keys see: again by asking the key. */
export function requestDifferences(
  one: LlmRequest,
  other: LlmRequest,
  scope: Scope,
): RequestDifferences {
  const [ours, theirs] = [one, other].map(
    (request) => new Map(fieldsOf(request).map(({ name, value }) => [name, value])),
  )
  const names = new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])
  const key = deriveCacheKey(one, scope)
  const found = [...names].map((name) => {
    const value = theirs?.get(name)
    const differences = valueDifferences(name, ours?.get(name), value)
    const changed = deriveCacheKey(withField(one, name, value), scope)
    return { differences, decides: !isSameKey(key, changed) }
  })
  return {
    inKey: found.flatMap(({ differences, decides }) => (decides ? differences : [])),
    leftOut: found.flatMap(({ differences, decides }) => (decides ? [] : differences)),
  }
}
