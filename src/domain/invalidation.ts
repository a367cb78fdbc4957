import { type CacheKey, nameDigest } from './cache-key.ts'
import { InvalidRequestError } from './errors.ts'

/** Names the entries that an invalidation is to take: all, or those that meet every field given. */
export type InvalidationSelector =
  | { readonly all: true }
  | {
      readonly tenant?: string
      readonly namespace?: string
      readonly model?: string
      readonly tag?: string
      /** A key's digest: 64 hexadecimal digits. */
      readonly key?: string
    }

/** What an invalidation did. */
export interface InvalidationResult {
  /** Entries removed. */
  readonly deleted: number
  /** False where some of the store could not be reached, and entries may be left in it. */
  readonly complete: boolean
}

/** A selector with its names as keys carry them: digests, ready to be compared. */
export interface EntryFilter {
  readonly tenant?: string
  readonly namespace?: string
  readonly model?: string
  readonly digest?: string
  /** In clear: tags are no part of keys. */
  readonly tag?: string
}

const FIELDS = ['tenant', 'namespace', 'model', 'tag', 'key'] as const

const KNOWN: ReadonlySet<string> = new Set([...FIELDS, 'all'])

/**
 * Turns a selector into a filter; `all` gives the empty one, which everything meets.
 * @throws {InvalidRequestError} where it names nothing, which never means everything, by something else than text, or
 * by a field that there is not.
 */
export function entryFilter(selector: InvalidationSelector): EntryFilter {
  if (typeof selector !== 'object' || selector === null) throw unnamed()
  assertKnown(selector)
  if ('all' in selector) {
    if (FIELDS.some((field) => field in selector))
      throw new InvalidRequestError('all excludes every other field', 'all')
    // Callers without types may say false, or undefined, and mean it.
    if (!selector.all) throw new InvalidRequestError('all must be true', 'all')
    return {}
  }
  const { tenant, namespace, model, tag, key } = selector
  if (FIELDS.every((field) => selector[field] === undefined)) throw unnamed()
  for (const field of FIELDS) {
    // Another type names nothing, and would be said to be out of service.
    if (!['string', 'undefined'].includes(typeof selector[field]))
      throw new InvalidRequestError(`${field} must be text`, field)
  }
  if (key !== undefined && !/^[0-9a-f]{64}$/.test(key)) {
    throw new InvalidRequestError('key must be 64 hexadecimal digits', 'key')
  }
  return {
    ...(tenant === undefined ? {} : { tenant: nameDigest(tenant) }),
    ...(namespace === undefined ? {} : { namespace: nameDigest(namespace) }),
    ...(model === undefined ? {} : { model: nameDigest(model) }),
    ...(tag === undefined ? {} : { tag }),
    ...(key === undefined ? {} : { digest: key }),
  }
}

/** Left aside, a field that is misspelt would have more taken than is meant. */
function assertKnown(selector: object): void {
  for (const [name, value] of Object.entries(selector))
    if (value !== undefined && !KNOWN.has(name))
      throw new InvalidRequestError(`nothing is invalidated by ${name}`, name)
}

function unnamed(): InvalidRequestError {
  return new InvalidRequestError(
    'name what to invalidate: all, tenant, namespace, model, tag or key',
  )
}

/** Whether a key meets a filter, tags left aside. */
export function keyMeets(filter: EntryFilter, key: CacheKey): boolean {
  return (
    (filter.tenant ?? key.tenant) === key.tenant &&
    (filter.namespace ?? key.namespace) === key.namespace &&
    (filter.model ?? key.model) === key.model &&
    (filter.digest ?? key.digest) === key.digest
  )
}

/** Whether an entry meets a filter. */
export function entryMeets(
  filter: EntryFilter,
  entry: { readonly key: CacheKey; readonly tags: readonly string[] },
): boolean {
  return (
    keyMeets(filter, entry.key) && (filter.tag === undefined || entry.tags.includes(filter.tag))
  )
}
