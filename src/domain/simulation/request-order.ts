import type { RequestBook } from './request-book.ts'

/** Requests in the order in which they were made. */
export interface RequestOrder {
  /** Places in the book, the earliest first. */
  readonly places: Uint32Array
  /** When, by place, in milliseconds since the epoch; 0 throughout where no request says. */
  readonly times: Float64Array
  /** Whether times are known at all. */
  readonly isTimed: boolean
}

/**
 * The order of requests: by time, equal times in the log's order. A request that does not say when
 * it was made is taken to be made together with the one before it in the log.
 */
export function requestOrder(book: RequestBook): RequestOrder {
  const times = new Float64Array(book.size)
  let last = firstTime(book)
  for (let place = 0; place < book.size; place += 1) {
    const at = book.atOf(place)
    if (!Number.isNaN(at)) last = at
    times[place] = last
  }
  const places = Uint32Array.from(times.keys())
  const isTimed = book.timed > 0
  if (isTimed) places.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0) || one - other)
  return { places, times, isTimed }
}

function firstTime(book: RequestBook): number {
  for (let place = 0; place < book.size; place += 1) {
    const at = book.atOf(place)
    if (!Number.isNaN(at)) return at
  }
  return 0
}
