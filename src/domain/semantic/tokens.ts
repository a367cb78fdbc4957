import { stemOf } from './stem.ts'

/** A word or a number of a question. */
export interface Token {
  /** In lower case. */
  readonly word: string
  /** What it has in common with its inflections. */
  readonly stem: string
  /** Where it begins in the text, and the first place after it. */
  readonly start: number
  readonly end: number
  /** Whether it begins with a capital letter without beginning a sentence. */
  readonly capital: boolean
}

/** Letters with their marks, apostrophes inside; or digits, with what separates digits. */
const TOKEN = /\p{N}+(?:[.,:/⁄-]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu

/** Contractions that are written without an apostrophe, or that no rule takes apart. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['cannot', 'can not'],
  ["can't", 'can not'],
  ['cant', 'can not'],
  ["won't", 'will not'],
  ['wont', 'will not'],
  ["shan't", 'shall not'],
  ["ain't", 'is not'],
  ['aint', 'is not'],
  ['unable', 'not able'],
  ["let's", 'let'],
  ['im', 'i'],
  ['ive', 'i'],
  ['whats', 'what'],
  ['hows', 'how'],
  ['wheres', 'where'],
  ['whos', 'who'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['thx', 'thanks'],
])

const NEGATED =
  /^(do|does|did|is|are|was|were|has|have|had|could|would|should|must|need|might)n'?t$/u
const CLITIC = /'(?:s|m|re|ve|ll|d|all)?$/u

function spellOut(word: string): readonly string[] {
  const whole = SPELT_OUT.get(word)
  if (whole !== undefined) return whole.split(' ')
  const negated = NEGATED.exec(word)?.[1]
  if (negated !== undefined) return [negated, 'not']
  return [word.replace(CLITIC, '').replaceAll("'", '')]
}

/** Whether what stands before a place ends a sentence, or nothing stands there. */
function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.?!:;\n])[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, start - 6), start))
}

function isCapital(text: string, match: string, start: number): boolean {
  return /^\p{Lu}/u.test(match) && match !== 'I' && !beginsSentence(text, start)
}

/** Words and numbers in order, contractions spelt out; of abbreviations, U.S. and the like are one. */
export function tokensOf(text: string): readonly Token[] {
  const joined = text.replace(/\b(\p{L})\.(\p{L})\.(?!\p{L})/gu, '$1$2  ')
  return Array.from(joined.matchAll(TOKEN)).flatMap(({ 0: match, index: start }) => {
    const capital = isCapital(joined, match, start)
    const end = start + match.length
    return spellOut(match.toLowerCase())
      .filter((word) => word !== '')
      .map((word) => ({ word, stem: stemOf(word), start, end, capital }))
  })
}
