import { areAntonyms } from '../src/domain/semantic/antonyms.ts'
import { isFunctionWord } from '../src/domain/semantic/function-words.ts'
import { isKnownName } from '../src/domain/semantic/name-classes.ts'
import { isNumberWord } from '../src/domain/semantic/number-reading.ts'
import { stemOf } from '../src/domain/semantic/stem.ts'
import type { WordNet } from './word-net.ts'
import { product, type WordVectors } from './word-vectors.ts'

/** Pairs of stems, by their places, that are alike to a degree. */
interface Level {
  readonly likeness: number
  readonly pairs: readonly (readonly [number, number])[]
}

/** What is known of words: their stems, the most common first, and which of them are alike. */
export interface RelatedWords {
  readonly stems: readonly string[]
  /** By stem: how rare it is, from 0 to 1. */
  readonly rarities: readonly number[]
  /** The least alike first. */
  readonly levels: readonly Level[]
}

/** Words of a higher rank are not rare at all, and words behind the last one are not told apart. */
const RANKS = { first: 20, last: 65_000 }

/** By Zipf's law, how telling the word of a rank is, from 0 to 1. */
function rarityOf(rank: number): number {
  const rarity = Math.log((rank + 1) / RANKS.first) / Math.log(RANKS.last / RANKS.first)
  return Math.min(1, Math.max(0, rarity))
}

/** How alike words are whose vectors have so high a cosine at least. */
const LIKENESS_BY_COSINE: readonly (readonly [number, number])[] = [
  [0.72, 0.65],
  [0.615, 0.45],
]

/** Of words that can mean the same. */
const SYNONYMS = 0.9

/** Synonyms by WordNet whose vectors are less alike are so in a sense that is rare. */
const LEAST_COSINE = 0.1

/** Stems that are kept: further words are rare. */
const STEMS = 14_000

interface Word {
  readonly word: string
  readonly stem: string
  readonly rank: number
  readonly vector: Float64Array
}

function commonWords({ words, vectors }: WordVectors, wordNet: WordNet): readonly Word[] {
  const stems = new Set<string>()
  return words.flatMap((word, rank) => {
    const isWord = isFunctionWord(word) || wordNet.bases(word).length > 0
    const stem = stemOf(word)
    if (!isWord || !/^[a-z]+$/u.test(word)) return []
    if (stems.size >= STEMS && !stems.has(stem)) return []
    stems.add(stem)
    return [{ word, stem, rank, vector: vectors[rank] ?? new Float64Array() }]
  })
}

/** Whether a word may be like others: names and numbers stand for themselves. */
function isOrdinary({ word }: Word): boolean {
  if (word.length < 3 || isFunctionWord(word) || isNumberWord(word)) return false
  return !isKnownName({ word, capital: true })
}

function areOpposites(a: Word, b: Word, wordNet: WordNet): boolean {
  return wordNet.areOpposites(a.word, b.word) || areAntonyms(tokenOf(a), tokenOf(b))
}

function tokenOf({ word, stem }: Word): Parameters<typeof areAntonyms>[0] {
  return { word, stem, start: 0, end: 0, capital: false }
}

type Pair = readonly [Word, Word]

/** Pairs of words that can mean the same, or of which one is made from the other. */
function synonyms(words: readonly Word[], wordNet: WordNet): readonly Pair[] {
  const byMeaning = new Map<string, Word[]>()
  for (const word of words) {
    for (const meaning of wordNet.meanings(word.word)) {
      byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), word])
    }
  }
  return words.flatMap((a) =>
    [...wordNet.nearMeanings(a.word)]
      .flatMap((meaning) => byMeaning.get(meaning) ?? [])
      .filter((b) => product(a.vector, b.vector) >= LEAST_COSINE)
      .map((b): Pair => [a, b]),
  )
}

/** Pairs of words whose vectors have so high a cosine at least, with how alike that makes them. */
function* usedAlike(
  words: readonly Word[],
): Generator<readonly [a: Word, b: Word, likeness: number]> {
  for (const [n, a] of words.entries()) {
    for (let m = n + 1; m < words.length; m++) {
      const b = words[m]
      if (b === undefined) continue
      const cosine = product(a.vector, b.vector)
      const likeness = LIKENESS_BY_COSINE.find(([least]) => cosine >= least)?.[1]
      if (likeness !== undefined) yield [a, b, likeness]
    }
  }
}

/** Which common words are alike: by the cosine of their vectors, or as synonyms; opposites and names never. */
export function relatedWords(vectors: WordVectors, wordNet: WordNet): RelatedWords {
  const all = commonWords(vectors, wordNet)
  const stems = [...new Set(all.map(({ stem }) => stem))]
  const places = new Map(stems.map((stem, n) => [stem, n]))
  const words = all.filter(isOrdinary)
  const found = new Map<number, number>()
  const note = (a: Word, b: Word, likeness: number): void => {
    if (a.stem === b.stem || areOpposites(a, b, wordNet)) return
    const [one = 0, other = 0] = [places.get(a.stem), places.get(b.stem)].sort(ascending)
    const key = one * stems.length + other
    found.set(key, Math.max(likeness, found.get(key) ?? 0))
  }
  for (const [a, b, likeness] of usedAlike(words)) note(a, b, likeness)
  for (const [a, b] of synonyms(words, wordNet)) note(a, b, SYNONYMS)
  const ranks = new Map(all.toReversed().map(({ stem, rank }) => [stem, rank]))
  const rarities = stems.map((stem) => rarityOf(ranks.get(stem) ?? 0))
  return { stems, rarities, levels: levelsOf(found, stems.length) }
}

function ascending(one = 0, other = 0): number {
  return one - other
}

function levelsOf(found: ReadonlyMap<number, number>, size: number): readonly Level[] {
  return [...new Set(found.values())].sort(ascending).map((likeness) => ({
    likeness,
    pairs: [...found]
      .filter(([, value]) => value === likeness)
      .map(([key]) => [Math.floor(key / size), key % size] as const)
      .sort(([a, b], [c, d]) => a - c || b - d),
  }))
}
