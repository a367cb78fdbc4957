import { type Present, present } from '../domain/present.ts'
import type { GenerateOptions } from './generate-options.ts'

/** What callers who say nothing want. */
export const NO_OPTIONS: GenerateOptions = Object.freeze({})

/** Options of a caller's own class, whose members may be computed: spreading would leave those out, `noStore` among them. */
type Named = { readonly [Name in keyof Required<GenerateOptions>]: GenerateOptions[Name] }

/** A copy of a caller's options, whatever becomes of theirs; none where nothing was said. */
export function ownOptions(options: GenerateOptions): GenerateOptions {
  if (options === NO_OPTIONS) return options
  const isPlain = Object.getPrototypeOf(options) === Object.prototype
  return isPlain ? { ...options } : byName(options)
}

function byName(options: GenerateOptions): Present<Named> {
  const { noCache, noStore, onlyIfCached, maxAgeMs, maxStaleMs, staleIfErrorMs, ttlMs } = options
  const { tags, semantic, apology, credential, headers, account, source, signal } = options
  const cache = { noCache, noStore, onlyIfCached, maxAgeMs, maxStaleMs, staleIfErrorMs, ttlMs }
  const call = { tags, semantic, apology, credential, headers, account, source, signal }
  const all: Named = { ...cache, ...call }
  return present(all)
}
