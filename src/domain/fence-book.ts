import type { CacheEntry } from './cache-entry.ts'
import type { EntryFilter } from './invalidation.ts'

const DIMENSIONS = ['tenant', 'namespace', 'model', 'digest', 'tag'] as const

interface Fence {
  readonly at: number
  readonly filter: EntryFilter
  settled: boolean
}

/** What decides whether an entry is behind a fence. */
export type Fenced = Pick<CacheEntry, 'key' | 'tags' | 'generatedFrom'>

/**
 * Remembers invalidations with their place in an order that only grows, and tells whether
 * an entry, which has a place in the same order, is behind one of them. A check costs one
 * map lookup per kind of filter in use.
 */
export class FenceBook {
  /** By filter, oldest first. */
  readonly #fences = new Map<string, Fence>()
  /** How many fences use which dimensions, so that a check tries only these. */
  readonly #shapes = new Map<string, number>()
  readonly #limit: number

  /** Beyond `limit` fences the oldest turns into one that shuts out everything as old as itself. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#fences.size
  }

  /** Shuts out what meets the filter and has its place at or before `at`. */
  raise(filter: EntryFilter, at: number): void {
    const name = nameOf(filter)
    const known = this.#fences.get(name)
    if (known !== undefined && known.at > at) return
    this.#remove(name)
    this.#add({ at, filter, settled: false })
    if (this.#fences.size > this.#limit) this.#foldOldest()
  }

  /** Says that the store holds nothing of it any more, writes under way apart. */
  settle(filter: EntryFilter): void {
    const fence = this.#fences.get(nameOf(filter))
    if (fence !== undefined) fence.settled = true
  }

  /** Whether no fence shuts the entry out. */
  admits(entry: Fenced): boolean {
    if (this.#shapes.size === 0) return true
    for (const shape of this.#shapes.keys()) {
      if (entry.generatedFrom <= this.#latestOf(shape, entry)) return false
    }
    return true
  }

  /** Forgets settled fences whose place is before `at`. */
  forgetSettledBefore(at: number): void {
    for (const [name, fence] of this.#fences) {
      if (fence.at >= at) return
      if (fence.settled) this.#remove(name)
    }
  }

  #latestOf(shape: string, { key, tags }: Fenced): number {
    const uses = (dimension: string): boolean => shape.includes(`|${dimension}`)
    const fixed = {
      ...(uses('tenant') ? { tenant: key.tenant } : {}),
      ...(uses('namespace') ? { namespace: key.namespace } : {}),
      ...(uses('model') ? { model: key.model } : {}),
      ...(uses('digest') ? { digest: key.digest } : {}),
    }
    const filters = uses('tag') ? tags.map((tag) => ({ ...fixed, tag })) : [fixed]
    return Math.max(-1, ...filters.map((filter) => this.#fences.get(nameOf(filter))?.at ?? -1))
  }

  #add(fence: Fence): void {
    this.#fences.set(nameOf(fence.filter), fence)
    const shape = shapeOf(fence.filter)
    this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1)
  }

  #remove(name: string): void {
    const fence = this.#fences.get(name)
    if (fence === undefined) return
    this.#fences.delete(name)
    const shape = shapeOf(fence.filter)
    const left = (this.#shapes.get(shape) ?? 1) - 1
    if (left === 0) this.#shapes.delete(shape)
    else this.#shapes.set(shape, left)
  }

  #foldOldest(): void {
    const everything = this.#fences.get(nameOf({}))
    const oldest = [...this.#fences.values()].find((fence) => fence !== everything)
    if (oldest === undefined) return
    this.#remove(nameOf(oldest.filter))
    this.#remove(nameOf({}))
    const at = Math.max(oldest.at, everything?.at ?? 0)
    this.#add({ at, filter: {}, settled: false })
  }
}

function shapeOf(filter: EntryFilter): string {
  return DIMENSIONS.filter((dimension) => filter[dimension] !== undefined)
    .map((dimension) => `|${dimension}`)
    .join('')
}

/** Injective: JSON keeps absent and present apart, and every value within its quotes. */
function nameOf(filter: EntryFilter): string {
  return JSON.stringify(DIMENSIONS.map((dimension) => filter[dimension] ?? null))
}
