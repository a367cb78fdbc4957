/** Double quotation marks, single ones at the edges of words, and backticks; at most 200 characters between. */
const QUOTED = /"([^"]{1,200})"|`([^`]{1,200})`|(?<![\p{L}\p{N}])'([^']{1,200})'(?![\p{L}\p{N}])/gu

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|[^@\s]+@[^@\s]+\.|[@#]\p{L})/iu
const FILE = /^[\w-]+(?:\.[\w-]+)*\.[a-z][a-z\d]{1,4}$/iu
const PATH = /^(?:[~.]{0,2}\/[^/]|[a-z]:\\)|\/.*\/|\\/iu
const CODE = /[\p{L}\p{N}]_[\p{L}\p{N}]|^--?[a-z][\w-]*$|::|->|\(\)|[{}<>]|^\.[a-z]{2,}$/iu
const CAMEL = /\p{Ll}\p{Lu}/u
const MIXED = /\p{L}\p{N}|\p{N}\p{L}/u
/** 1st, 3-day, 5pm, 80's, 10k: numbers, which another guard compares. */
const MEASURE = /^\p{N}[\p{N}.,:]*-?\p{L}+(?:'\p{L}+)?$/u

/** Letters and digits of a text, in lower case, one space between words. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** What is quoted in a text, as bare words. */
export function quotesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(QUOTED))
    .map(([, double, tick, single]) => bare(double ?? tick ?? single ?? ''))
    .filter((quoted) => quoted !== '')
}

function isIdentifier(word: string): boolean {
  if (ADDRESS.test(word) || FILE.test(word) || PATH.test(word) || CODE.test(word)) return true
  return CAMEL.test(word) || (MIXED.test(word) && !MEASURE.test(word))
}

/** Pieces between white space, without the punctuation around them. */
function pieces(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .map((piece) => piece.replace(/^["'([{,;:!?]+|["')\]},;:!?.]+$/gu, ''))
    .map((piece) => piece.replace(/'s$/iu, ''))
    .filter((piece) => piece !== '')
}

/** Addresses, file names, paths, names out of programs and codes in a text, as they are written. */
export function identifiersIn(text: string): readonly string[] {
  return pieces(text).filter(isIdentifier)
}

/** Whether everything quoted in one text stands in the other, with or without quotation marks. */
export function quotesAgree(quotes: readonly string[], other: string): boolean {
  if (quotes.length === 0) return true
  const words = ` ${bare(other)} `
  return quotes.every((quoted) => words.includes(` ${quoted} `))
}

/**
 * Whether every identifier of one text stands in the other, in whatever case; or there without its
 * punctuation, where nothing else can be meant.
 */
export function identifiersAgree(identifiers: readonly string[], other: string): boolean {
  if (identifiers.length === 0) return true
  const there = new Set(pieces(other.toLowerCase()))
  return identifiers.every((identifier) => {
    const lower = identifier.toLowerCase()
    return there.has(lower) || there.has(lower.replace(/[^\p{L}\p{N}]/gu, ''))
  })
}
