import type { Token } from './tokens.ts'

const UNITS = `zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen
|fifteen|sixteen|seventeen|eighteen|nineteen`
  .replaceAll('\n', '')
  .split('|')
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')
const ORDINALS = `zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh
|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth`
  .replaceAll('\n', '')
  .split('|')
const ROMAN = '||ii|iii|iv||vi|vii|viii|ix||xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx'.split('|')

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** What a word counts by itself: `one` is said of too much else to count. */
function cardinal(word: string): number | undefined {
  const unit = UNITS.indexOf(word)
  if (unit >= 0) return unit
  const ten = TENS.indexOf(word)
  return ten < 0 ? undefined : (ten + 2) * 10
}

function ordinal(word: string): string | undefined {
  const nth = ORDINALS.indexOf(word)
  if (nth >= 0) return `#${nth}`
  const ten = TENS.indexOf(word.replace(/ieth$/u, 'y'))
  return ten >= 0 && word.endsWith('ieth') ? `#${(ten + 2) * 10}` : undefined
}

/** Numbers that are one word, spelt out. */
const SPELT: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...UNITS,
  ...TENS,
  ...ORDINALS,
  ...TENS.map((ten) => ten.replace(/y$/u, 'ieth')),
])

/** Whether a word, in lower case, is a number or part of one, in digits or spelt out. */
export function isNumberWord(word: string): boolean {
  return SPELT.has(word) || /^\p{N}/u.test(word)
}

const ROMAN_VALUES: ReadonlyMap<string, string> = new Map(
  ROMAN.flatMap((word, n) => (word === '' ? [] : [[word, `${n}`] as const])),
)

function digitsOf(word: string): string {
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(word) ? word.replaceAll(',', '') : word
}

/** A number as far as it has been read, and what it will be called. */
interface Count {
  readonly value: number
  readonly end: number
  /** Whether it was read from words: only then may more words add to it. */
  readonly spelt: boolean
}

class NumberReader {
  readonly #found: string[] = []
  readonly #text: string
  #count: Count | undefined

  constructor(text: string) {
    this.#text = text
  }

  take(token: Token): void {
    if (/^\p{N}/u.test(token.word)) this.#digits(token)
    else if (!this.#suffix(token) && !this.#scale(token)) this.#word(token)
  }

  done(): readonly string[] {
    this.#flush()
    return this.#found
  }

  #flush(): void {
    const count = this.#count
    this.#count = undefined
    if (count !== undefined && !(count.spelt && count.value === 1))
      this.#found.push(`${count.value}`)
  }

  #digits({ word, start, end }: Token): void {
    this.#flush()
    const digits = digitsOf(word)
    const negative = /(?:^|[^\p{L}\p{N})\s]|\s)-$/u.test(
      this.#text.slice(Math.max(0, start - 2), start),
    )
    if (negative) this.#found.push('-')
    if (/^(?:0|[1-9]\d{0,14})$/u.test(digits))
      this.#count = { value: Number(digits), end, spelt: false }
    else this.#found.push(digits)
  }

  /** The 1st, 5 pm. */
  #suffix({ word, start }: Token): boolean {
    const count = this.#count
    if (count === undefined || start - count.end > 1) return false
    if (start === count.end && /^(?:st|nd|rd|th)$/u.test(word)) this.#name(`#${count.value}`)
    else if (/^[ap]m$/u.test(word)) this.#name(`${count.value}${word}`)
    else return false
    return true
  }

  #name(name: string): void {
    this.#count = undefined
    this.#found.push(name)
  }

  #scale({ word, end }: Token): boolean {
    const scale = SCALES.get(word)
    if (scale === undefined || (word === 'k' && this.#count === undefined)) return false
    const { value, spelt } = this.#count ?? { value: 1, spelt: true }
    const high = spelt && value >= scale ? value - (value % scale) : 0
    this.#count = { value: high + (value - high) * scale, end, spelt: true }
    return true
  }

  #word({ word, end }: Token): void {
    const nth = ordinal(word)
    const counted = cardinal(word)
    if (nth === undefined && counted === undefined) {
      if (word !== 'and') this.#flush()
      const roman = ROMAN_VALUES.get(word)
      if (roman !== undefined) this.#found.push(roman)
    } else if (nth !== undefined) this.#ordinal(nth)
    else this.#counted(counted ?? 0, end)
  }

  #ordinal(nth: string): void {
    const before = this.#count?.spelt === true ? this.#count.value : 0
    if (before === 0) this.#flush()
    this.#name(`#${before + Number(nth.slice(1))}`)
  }

  #counted(value: number, end: number): void {
    const before = this.#count?.spelt === true ? this.#count.value : 0
    const joins = before >= 100 ? value < 100 : before >= 20 && value < 10
    if (!joins) this.#flush()
    this.#count = { value: (joins ? before : 0) + value, end, spelt: true }
  }
}

/**
 * Numbers in order, in digits or in words: 4,000 and `four thousand` as `4000`, `1st` and `first` as
 * `#1`, 5 pm as `5pm`; versions, dates and times as they are written. A `one` that is not part of a
 * larger number is left out, because it is mostly a pronoun.
 */
export function numbersIn(tokens: readonly Token[], text: string): readonly string[] {
  const reader = new NumberReader(text)
  for (const token of tokens) reader.take(token)
  return reader.done()
}
