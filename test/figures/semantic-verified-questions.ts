import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Candidate,
  type Judgement,
  judge,
  type Match,
} from '../../src/domain/semantic/judgement.ts'
import { loadVectors } from './semantic-vectors.ts'
import { Neighbours } from './semantic-verified-neighbours.ts'

/** The intent of questions that are about nothing in particular, each about something else. */
const OUT_OF_SCOPE = 'oos'

/** How many of the nearest questions are judged, as the product does. */
const JUDGED = 8

/** Added to the log-odds of a pair to which a guard objects, far beyond any there are. */
const VETOED = 1000

/** How two questions are judged. */
export type Judge = (asked: string, candidate: Candidate) => Judgement

/** A set of questions, each of which wants the answer of its intent; what was judged once is known from then on. */
export class QuestionSet {
  readonly name: string
  readonly texts: readonly string[]
  /** By question: the one answer that is right. */
  readonly intents: readonly string[]
  /** By row of the file: its question. */
  readonly rows: readonly number[]
  readonly #judgeOf: Judge
  readonly #neighbours: Neighbours
  /** By question and rank: log-odds, `VETOED` more where a guard objects; not a number until it is judged. */
  readonly #scores: Float32Array

  constructor(
    name: string,
    rows: readonly Row[],
    vectors: ReadonlyMap<string, Float32Array>,
    judgeOf: Judge,
  ) {
    this.#judgeOf = judgeOf
    const places = new Map<string, number>()
    for (const { text } of rows) if (!places.has(text)) places.set(text, places.size)
    const intents = new Map(rows.map(({ text, intent }) => [text, intent]))
    this.name = name
    this.texts = [...places.keys()]
    this.intents = this.texts.map((text) => intents.get(text) ?? OUT_OF_SCOPE)
    this.rows = rows.map(({ text }) => places.get(text) ?? 0)
    this.#neighbours = new Neighbours(
      this.texts.map((text) => vectors.get(text) ?? new Float32Array(512)),
    )
    this.#scores = new Float32Array(this.#neighbours.places.length).fill(Number.NaN)
  }

  /** Whether it is about nothing in particular. */
  isOutOfScope(question: number): boolean {
    return this.intents[question] === OUT_OF_SCOPE
  }

  /** The nearest known questions, with the log-odds that they want the same answer. */
  candidates(asked: number, known: ReadonlyMap<number, unknown>): readonly Judged[] {
    const { each, places } = this.#neighbours
    const found: Scored[] = []
    for (let rank = 0; rank < each && found.length < JUDGED; rank += 1) {
      const place = places[asked * each + rank] ?? 0
      if (known.has(place)) found.push({ place, score: this.#score(asked, rank, place) })
    }
    const all = found.length < Math.min(JUDGED, known.size) ? this.#slowly(asked, known) : found
    return all
      .filter(({ score }) => Number.isFinite(score))
      .map(({ place, score }) =>
        score > VETOED / 2
          ? { place, score: score - VETOED, vetoed: true }
          : { place, score, vetoed: false },
      )
  }

  /** Early in a stream, few of a question's nearest are known. */
  #slowly(asked: number, known: ReadonlyMap<number, unknown>): readonly Scored[] {
    return [...known.keys()]
      .map((place) => ({ place, cosine: this.#neighbours.cosine(asked, place) }))
      .sort((one, other) => other.cosine - one.cosine)
      .slice(0, JUDGED)
      .map(({ place, cosine }) => ({ place, score: this.#judge(asked, place, cosine) }))
  }

  #score(asked: number, rank: number, place: number): number {
    const at = asked * this.#neighbours.each + rank
    const known = this.#scores[at] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const score = this.#judge(asked, place, this.#neighbours.cosines[at] ?? 0)
    this.#scores[at] = score
    return score
  }

  #judge(asked: number, place: number, cosine: number): number {
    const judgement = this.#judgeOf(this.texts[asked] ?? '', {
      text: this.texts[place] ?? '',
      cosine,
    })
    return judgement.kind === 'vetoed' ? judgement.score + VETOED : judgement.score
  }
}

interface Scored {
  readonly place: number
  readonly score: number
}

/** A question that is known already, and the log-odds that it wants the same answer as the one asked. */
export interface Judged extends Scored {
  /** Whether a guard objects. */
  readonly vetoed: boolean
}

/** A line of a set's file. */
interface Row {
  readonly text: string
  readonly intent: string
}

/** Reads `bank_dev.jsonl` or `clinc_dev.jsonl` of a folder. */
export async function questionSet(
  folder: string,
  name: string,
  match: Match,
): Promise<QuestionSet> {
  const lines = (await readFile(join(folder, `${name}_dev.jsonl`), 'utf8')).trim().split('\n')
  const rows = lines.map((line): Row => {
    const { text, intent } = JSON.parse(line)
    return { text: String(text), intent: String(intent) }
  })
  const vectors = await loadVectors(rows.map(({ text }) => text))
  return new QuestionSet(name, rows, vectors, (asked, candidate) => judge(asked, candidate, match))
}
