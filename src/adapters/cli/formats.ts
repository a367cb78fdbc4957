/** A whole number with its thousands apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

/** Money in dollars, of millionths: cents, and more digits where there are none. */
export function dollars(microusd: number): string {
  const value = microusd / 1e6
  if (value === 0) return '$0'
  if (value < 0.0001) return 'under $0.0001'
  if (value < 0.1) return `$${value.toFixed(4)}`
  return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

/** A number of tokens in at most five characters, such as `12.3M`. */
export function tokens(value: number): string {
  for (const [unit, name] of UNITS) {
    if (value >= unit * 0.9995)
      return `${(value / unit).toFixed(value >= unit * 99.95 ? 0 : 1)}${name}`
  }
  return String(Math.round(value))
}

const UNITS = [
  [1e9, 'G'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A duration in its two largest units. */
export function duration(ms: number): string {
  if (ms === 0) return '0 s'
  if (ms < SECOND) return `${Math.round(ms)} ms`
  if (ms < MINUTE) return `${(ms / SECOND).toFixed(ms < 10 * SECOND ? 1 : 0)} s`
  if (ms < HOUR) return two(ms, MINUTE, 'min', SECOND, 's')
  return ms < DAY ? two(ms, HOUR, 'h', MINUTE, 'min') : two(ms, DAY, 'd', HOUR, 'h')
}

function two(ms: number, large: number, one: string, small: number, other: string): string {
  const rounded = Math.round(ms / small) * small
  const rest = Math.round((rounded % large) / small)
  return `${Math.floor(rounded / large)} ${one}${rest === 0 ? '' : ` ${rest} ${other}`}`
}

/** A share from 0 to 1 as a bar of so many characters; what is there at all is seen. */
export function bar(share: number, width: number): string {
  const filled = share > 0 ? Math.max(1, Math.round(share * width)) : 0
  return '#'.repeat(filled) + '.'.repeat(width - filled)
}

/** A share as a whole percentage; neither all nor nothing unless it is. */
export function wholePercent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 0 && share > 0) return 'under 1%'
  return rounded === 100 && share < 1 ? 'over 99%' : `${rounded}%`
}

/** A moment as a date and a time to the minute, in UTC. */
export function moment(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ')
}

/** A text of at most so many characters; what is cut off is replaced by three dots. */
export function shortened(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 3).join('')}...`
}

/** Sentences broken into lines of at most 80 characters. */
export function wrapped(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > 80) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
