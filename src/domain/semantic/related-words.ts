import { RELATED_STEMS, STEMS_BY_RARITY } from './related-stems.ts'

/** Room for so many stems in the number that stands for a pair. */
const ROOM = 2 ** 16

/** What is known of English words. */
interface Knowledge {
  /** By stem: its place among all that are known, the most common first. */
  readonly places: ReadonlyMap<string, number>
  /** By place: how rare it is. */
  readonly rarities: readonly number[]
  /** By pair of places: how alike they are. */
  readonly likeness: ReadonlyMap<number, number>
}

let knowledge: Knowledge | undefined

/** Reads what is known of words, where nobody has yet. It takes some tens of milliseconds. */
export function readWords(): void {
  knowledge ??= read()
}

function read(): Knowledge {
  const places = new Map<string, number>()
  const rarities: number[] = []
  for (const [degree, stems] of STEMS_BY_RARITY.entries()) {
    for (const stem of stems === '' ? [] : stems.split(' ')) {
      places.set(stem, rarities.length)
      rarities.push(degree / (STEMS_BY_RARITY.length - 1))
    }
  }
  return { places, rarities, likeness: readLikeness() }
}

function readLikeness(): ReadonlyMap<number, number> {
  const likeness = new Map<number, number>()
  for (const [degree, distances] of RELATED_STEMS) {
    for (const [place, list] of distances.split(' ').entries()) {
      let other = place
      for (const distance of list === '' ? [] : list.split(',')) {
        other += Number.parseInt(distance, 36)
        likeness.set(place * ROOM + other, degree)
      }
    }
  }
  return likeness
}

/**
 * How alike a stem is in meaning to that of some stems which is most like it, from 0 to 1, as far as
 * English words in general are: 1 of one and the same, nearly that of synonyms, less of words that are
 * used alike. Names, numbers and opposites are never alike; nor is what is rare.
 */
export function stemLikeness(stem: string, others: readonly string[]): number {
  if (others.includes(stem)) return 1
  knowledge ??= read()
  const { places, likeness } = knowledge
  const x = places.get(stem)
  if (x === undefined) return 0
  let most = 0
  for (const other of others) {
    const y = places.get(other) ?? x
    most = Math.max(most, likeness.get(Math.min(x, y) * ROOM + Math.max(x, y)) ?? 0)
  }
  return most
}

/** By Zipf's law, how telling a stem is in English: from 0 of the most common to 1 of the rarest and of all that are not known. */
export function rarity(stem: string): number {
  knowledge ??= read()
  const place = knowledge.places.get(stem)
  return place === undefined ? 1 : (knowledge.rarities[place] ?? 1)
}
