import { ChartCard } from './chart-card.js'
import { momentsOf } from './figures.js'
import { bytes, count, orDash, shortCount } from './formats.js'

/** The chart of what of the cache the process, or all workers, keep in memory. */
export class CacheChart {
  #card

  constructor(section) {
    const options = { kind: 'lines', format: bytes, second: shortCount, cell: bytes }
    this.#card = new ChartCard(section, options)
  }

  /** Shows what `/admin/state` has answered; sizes are remembered since the process began. */
  show({ cache, cacheSize, cacheSizes }, range) {
    const moments = momentsOf(range)
    const samples = samplesAt(cacheSizes[range.step], moments)
    const columns = [
      { label: 'Evicted', colour: 'evicted', second: true, cell: count, ...evictions(samples) },
      { label: 'Size', colour: 'p50', ...of(samples, cacheSize, 'bytes') },
      { label: 'Entries', told: true, cell: count, ...of(samples, cacheSize, 'entries') },
    ]
    this.#card.show({ range, moments, columns, summary: summaryOf(cache, cacheSize) })
  }

  redraw() {
    this.#card.redraw()
  }
}

function samplesAt(samples, moments) {
  const known = new Map(samples.map((sample) => [sample.at, sample]))
  return moments.map((at) => known.get(at))
}

function of(samples, size, name) {
  return { values: samples.map((sample) => sample?.[name] ?? null), total: size?.[name] }
}

/** Counted since the process began: what a bucket adds is what it has more than the one before. */
function evictions(samples) {
  let before = 0
  const values = samples.map((sample, place) => {
    if (sample === undefined) return null
    const more = place === 0 ? 0 : sample.evictions - before
    before = sample.evictions
    return more
  })
  return { values, total: values.reduce((all, value) => all + (value ?? 0), 0) }
}

function summaryOf({ using }, size) {
  if (size === null) return `The cache in use, ${using}, keeps nothing in the gateway's memory`
  return `Cache in the gateway's memory: ${count(size.entries)} entries, ${orDash(size.bytes, bytes)}`
}
