const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The ranges that can be chosen: the last `buckets` buckets, the one that is running included. */
export const RANGES = {
  hour: { step: 'minute', stepMs: MINUTE, buckets: 60, name: 'the last hour' },
  day: { step: 'hour', stepMs: HOUR, buckets: 24, name: 'the last 24 hours' },
  month: { step: 'day', stepMs: DAY, buckets: 30, name: 'the last 30 days' },
}

/** Ways in which requests end, as the counters have them; every request is one of them. */
export const OUTCOMES = [
  { name: 'hits', outcome: 'hit', label: 'Exact' },
  { name: 'semantic', outcome: 'semantic', label: 'Semantic' },
  { name: 'stale', outcome: 'stale', label: 'Stale' },
  { name: 'coalesced', outcome: 'coalesced', label: 'Coalesced' },
  { name: 'misses', outcome: 'miss', label: 'Miss' },
  { name: 'bypass', outcome: 'bypass', label: 'Bypass' },
  { name: 'degraded', outcome: 'degraded', label: 'Degraded' },
  { name: 'failures', label: 'Failed' },
  { name: 'aborted', label: 'Left' },
]

/** Outcomes for which no provider had to generate. */
const FROM_CACHE = ['hits', 'semantic', 'stale', 'coalesced']

/** The range that ends with the bucket of a moment, milliseconds since the epoch. */
export function rangeAt(name, now) {
  const range = RANGES[name]
  const { stepMs, buckets } = range
  const last = Math.floor(now / stepMs) * stepMs
  return { ...range, from: last - (buckets - 1) * stepMs, to: last + stepMs }
}

/** The moments at which a range's buckets begin. */
export function momentsOf({ from, to, stepMs }) {
  return Array.from({ length: (to - from) / stepMs }, (_, place) => from + place * stepMs)
}

/** A range's buckets: those in which nothing was counted are not in the series. */
export function bucketsOf(range, series) {
  const known = new Map(series.map((bucket) => [bucket.at, bucket]))
  return momentsOf(range).map((at) => known.get(at) ?? { at, latency: {} })
}

/** What a counter comes to in some buckets. */
export function sum(buckets, name) {
  return buckets.reduce((total, bucket) => total + (bucket[name] ?? 0), 0)
}

/** What some counters come to together. */
export function sums(buckets, names) {
  return Object.fromEntries(names.map((name) => [name, sum(buckets, name)]))
}

/** Answers for which no provider had to generate. */
export function answeredFromCache(totals) {
  return FROM_CACHE.reduce((total, name) => total + (totals[name] ?? 0), 0)
}

/** Their share among all requests; undefined where there was none. */
export function hitRate(totals) {
  return totals.requests > 0 ? answeredFromCache(totals) / totals.requests : undefined
}

/** Counters by name, summed over buckets: `breakdown` is `byModel` or `byProvider`. */
export function byName(buckets, breakdown) {
  const names = new Map()
  for (const bucket of buckets) {
    for (const [name, counts] of Object.entries(bucket[breakdown] ?? {})) {
      const known = names.get(name) ?? {}
      for (const [counter, value] of Object.entries(counts)) {
        known[counter] = (known[counter] ?? 0) + value
      }
      names.set(name, known)
    }
  }
  return [...names]
    .map(([name, counts]) => ({ name, ...counts }))
    .sort((one, other) => (other.requests ?? 0) - (one.requests ?? 0))
}

/**
 * The states that something had within a range: spans that follow each other, `from` and `to` in
 * milliseconds since the epoch. Nothing is known of what was before `since`.
 */
export function spansOf({ changes, since, now, state }, range) {
  const end = Math.min(now, range.to)
  const spans = []
  let begin = since
  for (const { at, from } of changes) {
    spans.push({ from: begin, to: at, state: from })
    begin = at
  }
  spans.push({ from: begin, to: end, state })
  return spans
    .map((span) => ({ ...span, from: Math.max(span.from, range.from), to: Math.min(span.to, end) }))
    .filter(({ from, to }) => from < to)
}
