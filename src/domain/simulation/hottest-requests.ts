import { NO_KEY, type RequestBook } from './request-book.ts'
import type { RequestOrder } from './request-order.ts'
import { Savings } from './savings.ts'
import { simulate } from './simulated-cache.ts'

/** Most requests that are shown. */
const MOST_SHOWN = 10

/** Requests that were made again and again. */
export interface RepeatFindings {
  /** The first 12 digits of the key's digest. */
  readonly key: string
  readonly model: string
  readonly tenant: string
  readonly requests: number
  readonly answered: number
  readonly savedTokens: number
  readonly savedMicrousd: number
  /** The beginning of the prompt, where prompts may be shown. */
  readonly preview?: string
}

/** Where requests are found. */
export interface RepeatsInput {
  readonly book: RequestBook
  readonly order: RequestOrder
  /** Beginnings of prompts by key. */
  readonly previews: ReadonlyMap<number, string>
  readonly ttlSeconds: number
}

/** The requests that were made most often. `requests` and `answered` are counts by key. */
export function hottestRequests(
  { book, order, previews, ttlSeconds }: RepeatsInput,
  requests: Uint32Array,
  answered: Uint32Array,
): readonly RepeatFindings[] {
  const top = topKeys(requests)
  const savings = new Map(top.map((key) => [key, new Savings(book)]))
  const places = new Map<number, number>()
  simulate(book, order, { ttlMs: ttlSeconds * 1000 }, (request) => {
    const key = book.keyAt(request.place)
    savings.get(key)?.add(request)
    if (savings.has(key)) places.set(key, request.place)
  })
  const digests = digestsOf(book, top)
  return top.map((key) => {
    const place = places.get(key) ?? 0
    const figures = savings.get(key)?.figures()
    const preview = previews.get(key)
    return {
      key: (digests.get(key) ?? '').slice(0, 12),
      model: book.models.nameOf(book.modelAt(place)),
      tenant: book.tenants.nameOf(book.tenantAt(place)),
      requests: requests[key] ?? 0,
      answered: answered[key] ?? 0,
      savedTokens: (figures?.savedInputTokens ?? 0) + (figures?.savedOutputTokens ?? 0),
      savedMicrousd: figures?.savedMicrousd ?? 0,
      ...(preview === undefined ? {} : { preview }),
    }
  })
}

/** Keys that came more than once, the most frequent first. */
function topKeys(requests: Uint32Array): readonly number[] {
  let top: number[] = []
  for (const [key, count] of requests.entries()) {
    if (key === NO_KEY || count < 2) continue
    const least = requests[top.at(-1) ?? 0] ?? 0
    if (top.length >= MOST_SHOWN && count <= least) continue
    top.push(key)
    top.sort((one, other) => (requests[other] ?? 0) - (requests[one] ?? 0))
    top = top.slice(0, MOST_SHOWN)
  }
  return top
}

function digestsOf(book: RequestBook, keys: readonly number[]): ReadonlyMap<number, string> {
  const wanted = new Set(keys)
  const found = new Map<number, string>()
  let number = 0
  for (const digest of book.digests()) {
    number += 1
    if (wanted.has(number)) found.set(number, digest)
    if (found.size === wanted.size) break
  }
  return found
}
