import type { CacheEntry } from '../domain/cache-entry.ts'
import type { EntryFilter } from '../domain/invalidation.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'

/** Longer than any generation runs, with its retries; after that a complete invalidation needs no fence. */
const SETTLED_FENCE_MS = 3_600_000

/** Beyond so many fences the oldest turns into one that shuts out everything as old as itself. */
const MAX_FENCES = 10_000

const DIMENSIONS = ['tenant', 'namespace', 'model', 'digest', 'tag'] as const

interface Fence {
  readonly at: number
  readonly filter: EntryFilter
  settled: boolean
}

/** What decides whether an entry is behind a fence. */
type Fenced = Pick<CacheEntry, 'key' | 'tags' | 'generatedFrom'>

/**
 * Keeps answers whose generation began before an invalidation out of service after it,
 * whatever the store still holds or a late write brings: invalidations are remembered
 * with their moment, and every entry carries the moment that its generation began.
 */
export class InvalidationFence {
  /** By filter, oldest first. */
  readonly #fences = new Map<string, Fence>()
  /** How many fences use which dimensions, so that a check tries only these. */
  readonly #shapes = new Map<string, number>()
  readonly #clock: ClockPort
  #latest = 0

  constructor(clock: ClockPort) {
    this.#clock = clock
  }

  /** A moment for a generation that begins now: after every invalidation so far, even where clocks step back. */
  moment(): number {
    this.#latest = Math.max(this.#latest, this.#clock.now())
    return this.#latest
  }

  /** Puts an invalidation into force, at once. */
  raise(filter: EntryFilter): void {
    const at = this.moment()
    this.#latest = at + 1
    this.#prune(at)
    this.#remove(nameOf(filter))
    this.#add({ at, filter, settled: false })
    if (this.#fences.size > MAX_FENCES) this.#foldOldest()
  }

  /** Says that the store holds nothing of it any more, writes under way apart. */
  settle(filter: EntryFilter): void {
    const fence = this.#fences.get(nameOf(filter))
    if (fence !== undefined) fence.settled = true
  }

  /** Whether an entry may be served. */
  admits(entry: Fenced): boolean {
    for (const shape of this.#shapes.keys()) {
      const at = this.#latestOf(shape, entry)
      if (entry.generatedFrom <= at) return false
    }
    return true
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

  /** Fences stand in the order of their moments, so the first recent one ends the search. */
  #prune(now: number): void {
    for (const [name, fence] of this.#fences) {
      if (fence.at >= now - SETTLED_FENCE_MS) return
      if (fence.settled) this.#remove(name)
    }
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
