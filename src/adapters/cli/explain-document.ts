import { cacheKeyText, deriveCacheKey, type KeyDerivation } from '../../domain/cache-key.ts'
import type { JsonValue } from '../../domain/json.ts'
import { DEFAULT_NAMESPACE, type Scope } from '../../domain/scope.ts'
import { semanticQuestion } from '../../domain/semantic/semantic-question.ts'
import { cacheWishes } from '../../domain/simulation/cache-wishes.ts'
import { itemRequests } from '../../domain/simulation/item-requests.ts'
import { requestDifferences } from '../../domain/simulation/request-differences.ts'
import { isSameKey, keyParts, type RequestField } from '../../domain/simulation/request-fields.ts'
import {
  type ValueDifference,
  valueDifferences,
} from '../../domain/simulation/value-differences.ts'
import type { ReadBody } from './explain-body.ts'

/** Stands for whichever embedder is in use: both requests are seen by the same one. */
const SOME_EMBEDDER = 'any'

/** A request's key: whole, and its digest alone. */
interface ExplainedKey {
  /** `tenant:namespace:model:digest`. */
  readonly text: string
  readonly digest: string
}

/** A request and its key. */
export interface ExplainedRequest {
  readonly file: string
  readonly tenant: string
  readonly namespace: string
  /** One, but for embeddings: there each item has its own. Null stands for none. */
  readonly keys: readonly (ExplainedKey | null)[]
  /** Why there is no key. */
  readonly obstacle?: string
  readonly obstacleField?: string
  readonly inKey: readonly RequestField[]
  readonly leftOut: readonly RequestField[]
  /** What keeps its answer from being stored, or a stored one from being given, because it asks for that. */
  readonly wishes: readonly string[]
  /** Length of the question that is compared with others; null where none is. */
  readonly questionLength: number | null
  /** The digest of everything that has to be equal for that. */
  readonly partition: string | null
}

/** How two requests compare. */
export interface Comparison {
  /** Whether the stored answer to one answers the other. */
  readonly same: boolean
  readonly inKey: readonly ValueDifference[]
  readonly leftOut: readonly ValueDifference[]
  /** Whether the scopes differ, which no field shows. */
  readonly otherScope: boolean
  /** Whether the semantic cache would compare them. */
  readonly comparable: boolean
  /** Of the second request's items, those that the first has, too. */
  readonly sharedItems: number
}

/** Explains a request's key within a scope. */
export function explained(body: ReadBody, scope: Scope): ExplainedRequest {
  const { name, request, cacheField, apart } = body
  const items = itemRequests(request)
  const [first = request] = items
  const { derivation, obstacleField, inKey, leftOut } = keyParts(first, scope)
  const question = semanticQuestion(request, scope, SOME_EMBEDDER)
  return {
    file: name,
    tenant: scope.tenant,
    namespace: scope.namespace ?? DEFAULT_NAMESPACE,
    keys: items.map((item) => keyOf(deriveCacheKey(item, scope))),
    ...(derivation.kind === 'unkeyable' ? { obstacle: derivation.obstacle } : {}),
    ...(obstacleField === undefined ? {} : { obstacleField }),
    inKey,
    leftOut: [...leftOut, ...apart],
    wishes: wishesIn(cacheField),
    questionLength: question?.text.length ?? null,
    partition: question?.partition ?? null,
  }
}

function wishesIn(cacheField: JsonValue | undefined): readonly string[] {
  const { noStore, noCache, maxAgeMs } = cacheWishes(cacheField)
  return [
    ...(noStore ? ['no-store'] : []),
    ...(noCache ? ['no-cache'] : []),
    ...(maxAgeMs === undefined ? [] : ['s-maxage']),
  ]
}

/** Compares two requests of one format. */
export function compared(
  one: { readonly body: ReadBody; readonly scope: Scope },
  other: { readonly body: ReadBody; readonly scope: Scope },
): Comparison {
  const derivations = [one, other].map(({ body, scope }) =>
    itemRequests(body.request).map((item) => deriveCacheKey(item, scope)),
  )
  const [ours = [], theirs = []] = derivations
  const sharedItems = sharedAmong(theirs, ours)
  const isEach = sharedItems === theirs.length && sharedAmong(ours, theirs) === ours.length
  const partitions = [one, other].map(
    ({ body, scope }) => semanticQuestion(body.request, scope, SOME_EMBEDDER)?.partition,
  )
  const { inKey, leftOut } = requestDifferences(one.body.request, other.body.request, one.scope)
  return {
    same: isEach && ours.length === theirs.length,
    inKey,
    leftOut: [...leftOut, ...differencesApart(one.body, other.body)],
    otherScope: namespaceIn(one.scope) !== namespaceIn(other.scope),
    comparable: partitions[0] !== undefined && partitions[0] === partitions[1],
    sharedItems,
  }
}

/** How many of some keys are among others. */
function sharedAmong(some: readonly KeyDerivation[], others: readonly KeyDerivation[]): number {
  return some.filter((one) => others.some((other) => isSameKey(one, other))).length
}

function differencesApart(one: ReadBody, other: ReadBody): readonly ValueDifference[] {
  const valueIn = ({ apart }: ReadBody, name: string): JsonValue | undefined =>
    apart.find((field) => field.name === name)?.value
  return ['stream', 'cache'].flatMap((name) =>
    valueDifferences(name, valueIn(one, name), valueIn(other, name)),
  )
}

function namespaceIn({ namespace = DEFAULT_NAMESPACE }: Scope): string {
  return namespace
}

function keyOf(derivation: KeyDerivation): ExplainedKey | null {
  if (derivation.kind === 'unkeyable') return null
  const { key } = derivation
  return { text: cacheKeyText(key), digest: key.digest }
}
