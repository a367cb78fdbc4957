import type { SizeSample } from '../../application/size-history.ts'
import type { CacheSize } from '../../domain/cache-size.ts'

/** What several workers keep in their memories together; null where none of them says. */
export function gatheredSize(sizes: readonly (CacheSize | null | undefined)[]): CacheSize | null {
  const all = sizes.flatMap((size) => size ?? [])
  if (all.length === 0) return null
  return all.reduce((one, other) => ({
    entries: one.entries + other.entries,
    bytes: one.bytes + other.bytes,
    evictions: one.evictions + other.evictions,
  }))
}

/** The same over time. Who has no sample of a moment is taken to be as large as before: else sizes would jump. */
export function gatheredSizes(all: readonly (readonly SizeSample[])[]): readonly SizeSample[] {
  const moments = new Set(all.flatMap((samples) => samples.map(({ at }) => at)))
  return [...moments]
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const size = gatheredSize(all.map((samples) => samples.findLast((each) => each.at <= at)))
      return size === null ? [] : { at, ...size }
    })
}
