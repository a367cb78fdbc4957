const numbers = new Intl.NumberFormat()
const compactNumbers = new Intl.NumberFormat(undefined, {
  notation: 'compact',
  maximumSignificantDigits: 4,
})
const shares = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 })
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })
const clocks = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

/** From here on counts are shortened: they no longer fit a tile. */
const LONG = 10_000_000

const EMPTY = '–'

/** How a number that there is not is written. */
export function orDash(value, format) {
  return value === undefined || value === null ? EMPTY : format(value)
}

/** A count, in full. */
export function count(value) {
  return numbers.format(value)
}

/** A count that fits a tile or an axis. */
export function shortCount(value) {
  return value >= LONG ? compactNumbers.format(value) : numbers.format(value)
}

/** A share from 0 to 1 as a percentage. */
export function percent(share) {
  return shares.format(share)
}

/** Millionths of a dollar; small sums with as many digits as say something. */
export function money(microusd) {
  const dollars = microusd / 1_000_000
  const digits = Math.abs(dollars) >= 0.01 || dollars === 0 ? 2 : 6
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(dollars)
}

const DURATIONS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1000, 'second'],
]

/** A duration in its largest unit. */
export function duration(ms) {
  const [width, unit] = DURATIONS.find(([least]) => ms >= least) ?? [1, 'millisecond']
  return inUnit(ms / width, unit, 3)
}

/** A latency: milliseconds, from a second on seconds. */
export function latency(ms) {
  return ms >= 1000 ? inUnit(ms / 1000, 'second', 3) : inUnit(ms, 'millisecond', 3)
}

const SIZES = [
  [1_000_000_000, 'gigabyte'],
  [1_000_000, 'megabyte'],
  [1000, 'kilobyte'],
]

/** Bytes in their largest unit, of a thousand each. */
export function bytes(value) {
  const [width, unit] = SIZES.find(([least]) => value >= least) ?? [1, 'byte']
  return inUnit(value / width, unit, 3)
}

function inUnit(value, unit, maximumSignificantDigits) {
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumSignificantDigits,
  }).format(value)
}

/** A moment, milliseconds since the epoch, with its day. */
export function moment(at) {
  return moments.format(at)
}

/** The same, without the day where it is today. */
export function recent(at) {
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  return isToday ? clock(at) : moment(at)
}

/** A moment of today. */
export function clock(at) {
  return clocks.format(at)
}

const BUCKETS = {
  minute: { hour: '2-digit', minute: '2-digit' },
  hour: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { month: 'short', day: 'numeric', timeZone: 'UTC' },
}

const AXES = { ...BUCKETS, hour: { hour: '2-digit', minute: '2-digit' } }

/** Names the bucket that begins at a moment; days are those of UTC. */
export function bucket(at, step) {
  return new Intl.DateTimeFormat(undefined, BUCKETS[step]).format(at)
}

/** The same, as an axis has room for. */
export function axisTime(at, step) {
  return new Intl.DateTimeFormat(undefined, AXES[step]).format(at)
}
