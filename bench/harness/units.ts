/** What a figure is counted in. */
export type Unit = 'us' | 'ms' | 's' | 'bytes' | 'per second' | 'count' | 'times' | 'percent'

const SUFFIXES: Readonly<Record<Unit, string>> = {
  us: ' us',
  ms: ' ms',
  s: ' s',
  bytes: ' B',
  'per second': '/s',
  count: '',
  times: ' x',
  percent: '%',
}

/** A figure with three significant digits and its unit; `-` where there is none. */
export function inUnit(value: number, unit: Unit): string {
  return Number.isFinite(value) ? `${digits(value)}${SUFFIXES[unit]}` : '-'
}

function digits(value: number): string {
  const size = Math.abs(value)
  if (size >= 100) return Math.round(value).toLocaleString('en')
  if (size >= 10) return value.toFixed(1)
  return value.toFixed(size >= 0.1 || size === 0 ? 2 : 3)
}
