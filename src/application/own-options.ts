import { InvalidRequestError } from '../domain/errors.ts'
import { type Present, present } from '../domain/present.ts'
import { entryTags } from '../domain/tags.ts'
import type { GenerateOptions } from './generate-options.ts'
import { assertOptions } from './option-checks.ts'

/** What callers who say nothing want. */
export const NO_OPTIONS: GenerateOptions = Object.freeze({})

/** Options of a caller's own class, whose members may be computed: spreading would leave those out, `noStore` among them. */
type Named = { readonly [Name in keyof Required<GenerateOptions>]: GenerateOptions[Name] }

/**
 * A copy of a caller's options, whatever becomes of theirs; none where nothing was said.
 * @throws {InvalidRequestError} naming the option that is not as it must be.
 */
export function ownOptions(options: GenerateOptions): GenerateOptions {
  if (options === NO_OPTIONS) return options
  if (typeof options !== 'object' || options === null)
    throw new InvalidRequestError('options must be an object', 'options')
  const isPlain = Object.getPrototypeOf(options) === Object.prototype
  const own = isPlain ? { ...options } : byName(options)
  assertOptions(own)
  return own.tags === undefined ? own : { ...own, tags: entryTags(own.tags) }
}

function byName(options: GenerateOptions): Present<Named> {
  const { noCache, noStore, onlyIfCached, maxAgeMs, maxStaleMs, staleIfErrorMs, ttlMs } = options
  const { tags, semantic, apology, credential, headers, account, source } = options
  const { handedOver, signal } = options
  const cache = { noCache, noStore, onlyIfCached, maxAgeMs, maxStaleMs, staleIfErrorMs, ttlMs }
  const call = { tags, semantic, apology, credential, headers, account, source, handedOver, signal }
  const all: Named = { ...cache, ...call }
  return present(all)
}
