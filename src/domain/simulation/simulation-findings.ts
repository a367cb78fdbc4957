import { hottestRequests, type RepeatFindings } from './hottest-requests.ts'
import type { NearMisses, NearMissField } from './near-misses.ts'
import type { RequestBook } from './request-book.ts'
import type { RequestOrder } from './request-order.ts'
import { type SavingFigures, Savings } from './savings.ts'
import { simulate } from './simulated-cache.ts'
import { type Spent, spentIn } from './spent.ts'

/** Times to live that are always shown, in seconds: 5 minutes, an hour, a day, a week. */
const SHOWN_TTLS = [300, 3600, 86_400, 604_800]

/** Most rows of a table. */
const MOST_SHOWN = 10

/** What a cache with one time to live would have made of a log. */
interface TtlFindings extends SavingFigures {
  readonly ttlSeconds: number
}

/** What the log's tenants would have got, and its models. */
interface NamedFindings extends SavingFigures {
  readonly name: string
}

/** Everything that is found out about a log but for similar questions. */
export interface SimulationFindings {
  /** With the time to live that was asked for, else the configured one. */
  readonly chosen: TtlFindings
  /** By time to live, the shortest first; the chosen one among them. */
  readonly byTtl: readonly TtlFindings[]
  readonly spent: Spent
  /** Different keys. */
  readonly keys: number
  readonly repeats: readonly RepeatFindings[]
  readonly tenants: readonly NamedFindings[]
  /** How many there are. */
  readonly tenantCount: number
  readonly models: readonly NamedFindings[]
  readonly nearMisses: readonly NearMissField[]
}

/** What findings are made from. */
export interface FindingsInput {
  readonly book: RequestBook
  readonly order: RequestOrder
  readonly nearMisses: NearMisses
  readonly previews: ReadonlyMap<number, string>
  readonly ttlSeconds: number
}

/** Simulates a log with several times to live, and looks closer at the chosen one. */
export function simulationFindings(input: FindingsInput): SimulationFindings {
  const { book, order, nearMisses, ttlSeconds } = input
  const ttls = [...new Set([...SHOWN_TTLS, ttlSeconds])].sort((one, other) => one - other)
  const byTtl = ttls.map((ttl) => ({ ttlSeconds: ttl, ...figuresFor(input, ttl) }))
  const closer = closeLook(input)
  const chosen = { ttlSeconds, ...figuresFor(input, ttlSeconds) }
  const cache = { ttlMs: ttlSeconds * 1000 }
  const fields = nearMisses.fields(book, order, cache, chosen).slice(0, MOST_SHOWN)
  return { chosen, byTtl, spent: spentIn(book), keys: book.keys, ...closer, nearMisses: fields }
}

function figuresFor({ book, order }: FindingsInput, ttlSeconds: number): SavingFigures {
  const savings = new Savings(book)
  simulate(book, order, { ttlMs: ttlSeconds * 1000 }, (request) => savings.add(request))
  return savings.figures()
}

function closeLook(
  input: FindingsInput,
): Pick<SimulationFindings, 'repeats' | 'tenants' | 'tenantCount' | 'models'> {
  const { book, order, ttlSeconds } = input
  const tenants = new Map<number, Savings>()
  const models = new Map<number, Savings>()
  const answered = new Uint32Array(book.keys + 1)
  const requests = new Uint32Array(book.keys + 1)
  simulate(book, order, { ttlMs: ttlSeconds * 1000 }, (request) => {
    const { place, outcome } = request
    savingsOf(tenants, book.tenantAt(place), book).add(request)
    savingsOf(models, book.modelAt(place), book).add(request)
    const key = book.keyAt(place)
    requests[key] = (requests[key] ?? 0) + 1
    if (outcome !== 'miss') answered[key] = (answered[key] ?? 0) + 1
  })
  return {
    repeats: hottestRequests(input, requests, answered),
    tenants: named(tenants, (number) => book.tenants.nameOf(number)),
    tenantCount: tenants.size,
    models: named(models, (number) => book.models.nameOf(number)),
  }
}

function savingsOf(all: Map<number, Savings>, number: number, book: RequestBook): Savings {
  const known = all.get(number)
  if (known !== undefined) return known
  const savings = new Savings(book)
  all.set(number, savings)
  return savings
}

function named(
  all: ReadonlyMap<number, Savings>,
  nameOf: (number: number) => string,
): readonly NamedFindings[] {
  return [...all]
    .map(([number, savings]) => ({ name: nameOf(number), ...savings.figures() }))
    .sort((one, other) => other.requests - one.requests)
    .slice(0, MOST_SHOWN)
}
