import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is kept of a meaning: the words for it, and what each points to. */
interface Meaning {
  readonly words: readonly string[]
  /** Kind of pointer, the meaning it leads to, and the place of the word it belongs to, from 1; 0 for all. */
  readonly pointers: readonly (readonly [kind: string, to: string, of: number])[]
}

/** What a word means, and where that leads. */
interface Senses {
  readonly meanings: Set<string>
  readonly derived: Set<string>
  readonly opposites: Set<string>
}

/** Senses of a word that count: further ones are rare. */
const SENSES = 4

const FILES = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}

/** How words are related, by WordNet. */
export class WordNet {
  readonly #meanings = new Map<string, Meaning>()
  readonly #sensesOf = new Map<string, string[]>()
  readonly #read = new Map<string, Senses>()
  readonly #bases = new Map<string, readonly string[]>()

  /** Reads the folder of the database: data.noun, index.noun and the others. */
  constructor(folder: string) {
    for (const [name, letter] of FILES) {
      for (const line of linesOf(join(folder, `data.${name}`))) this.#addMeaning(line, letter)
      for (const line of linesOf(join(folder, `index.${name}`))) this.#addWord(line)
    }
  }

  /** Base forms that a word may be of, as far as they mean something without a capital letter. */
  bases(word: string): readonly string[] {
    const known = this.#bases.get(word)
    if (known !== undefined) return known
    const bases = basesOf(word).filter((base) => this.#senses(base).meanings.size > 0)
    this.#bases.set(word, bases)
    return bases
  }

  /** What a word can mean, as keys of meanings; nothing where only a name is spelt like that. */
  meanings(word: string): ReadonlySet<string> {
    return new Set(this.bases(word).flatMap((base) => [...this.#senses(base).meanings]))
  }

  /** What a word can mean, and what the words that are made from it, or that it is made from, mean. */
  nearMeanings(word: string): ReadonlySet<string> {
    const derived = this.bases(word).flatMap((base) => [...this.#senses(base).derived])
    return new Set([...this.meanings(word), ...derived])
  }

  /** Whether two words can mean opposites. */
  areOpposites(a: string, b: string): boolean {
    return this.#opposes(a, b) || this.#opposes(b, a)
  }

  #opposes(a: string, b: string): boolean {
    const meanings = this.meanings(b)
    return this.bases(a).some((base) => haveCommon(this.#senses(base).opposites, meanings))
  }

  #addMeaning(line: string, letter: string): void {
    const fields = (line.split(' | ')[0] ?? '').trim().split(' ')
    const count = Number.parseInt(fields[3] ?? '', 16)
    const words = Array.from({ length: count }, (_, n) => fields[4 + 2 * n] ?? '')
    const first = 5 + 2 * count
    const pointers = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, n) => {
      const [kind = '', to = '', of = '', ends = ''] = fields.slice(first + 4 * n)
      return [kind, `${of === 's' ? 'a' : of}${to}`, Number.parseInt(ends.slice(0, 2), 16)] as const
    })
    const plain = words.map((word) => word.replace(/\(.*\)$/u, ''))
    this.#meanings.set(`${letter}${fields[0]}`, { words: plain, pointers })
  }

  #addWord(line: string): void {
    const [word = '', letter = '', count = '', pointers = '', ...rest] = line.trim().split(' ')
    const places = rest.slice(Number(pointers) + 2).slice(0, Math.min(SENSES, Number(count)))
    const known = this.#sensesOf.get(word) ?? []
    this.#sensesOf.set(word, [...known, ...places.map((place) => `${letter}${place}`)])
  }

  /** What a base form means; nothing where only a name is spelt like that. */
  #senses(base: string): Senses {
    const known = this.#read.get(base)
    if (known !== undefined) return known
    const [meanings, derived, opposites] = [new Set<string>(), new Set<string>(), new Set<string>()]
    const senses = { meanings, derived, opposites }
    for (const key of this.#sensesOf.get(base) ?? []) {
      const meaning = this.#meanings.get(key)
      const place = meaning?.words.indexOf(base) ?? -1
      if (meaning === undefined || place < 0) continue
      meanings.add(key)
      for (const [kind, to, of] of meaning.pointers) {
        if (kind === '&' || (isDerivation(kind) && isOf(of, place))) derived.add(to)
        if (kind === '!' && isOf(of, place)) opposites.add(to)
      }
    }
    this.#read.set(base, senses)
    return senses
  }
}

function isDerivation(kind: string): boolean {
  return kind === '+' || kind === '\\'
}

function isOf(of: number, place: number): boolean {
  return of === 0 || of === place + 1
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

/** A word without the endings of English inflection, and as it is. */
function basesOf(word: string): readonly string[] {
  const bases = [word]
  const add = (ending: string, ...instead: string[]): void => {
    const rest = word.slice(0, -ending.length)
    if (word.endsWith(ending) && rest.length > 1) bases.push(...instead.map((it) => rest + it))
  }
  add('ies', 'y')
  add('es', '', 'e')
  add('s', '')
  add('ed', '', 'e')
  add('ing', '', 'e')
  const doubled = /^(.+)([^aeiou])\2(?:ed|ing)$/u.exec(word)
  if (doubled) bases.push(`${doubled[1]}${doubled[2]}`)
  return [...new Set(bases)]
}
