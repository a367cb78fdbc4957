import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { densityOf, NEIGHBOURS } from '../../src/domain/semantic/density.ts'
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

/** How two questions are judged. */
export type Judge = (asked: string, candidate: Candidate) => Judgement

/** A set of questions, each of which wants the answer of its intent. */
export class QuestionSet {
  readonly name: string
  readonly texts: readonly string[]
  /** By question: the one answer that is right. */
  readonly intents: readonly string[]
  /** By row of the file: its question. */
  readonly rows: readonly number[]
  readonly #judgeOf: Judge
  readonly #neighbours: Neighbours

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
  }

  /** Whether it is about nothing in particular. */
  isOutOfScope(question: number): boolean {
    return this.intents[question] === OUT_OF_SCOPE
  }

  /** The nearest known questions, with the log-odds that they want the same answer. */
  candidates(asked: number, known: ReadonlyMap<number, unknown>): readonly Judged[] {
    const nearest = this.#nearest(asked, known)
    const density = densityOf(nearest.map(({ cosine }) => cosine))
    return nearest.map(({ place, cosine }) => {
      const candidate = { text: this.texts[place] ?? '', cosine, density }
      const { kind, score } = this.#judgeOf(this.texts[asked] ?? '', candidate)
      return { place, score, vetoed: kind === 'vetoed' }
    })
  }

  #nearest(asked: number, known: ReadonlyMap<number, unknown>): readonly Near[] {
    const { each, places, cosines } = this.#neighbours
    const found: Near[] = []
    for (let rank = 0; rank < each && found.length < NEIGHBOURS; rank += 1) {
      const at = asked * each + rank
      const place = places[at] ?? 0
      if (known.has(place)) found.push({ place, cosine: cosines[at] ?? 0 })
    }
    return found.length < Math.min(NEIGHBOURS, known.size) ? this.#slowly(asked, known) : found
  }

  /** Early in a stream, few of a question's nearest are known. */
  #slowly(asked: number, known: ReadonlyMap<number, unknown>): readonly Near[] {
    return [...known.keys()]
      .map((place) => ({ place, cosine: this.#neighbours.cosine(asked, place) }))
      .sort((one, other) => other.cosine - one.cosine)
      .slice(0, NEIGHBOURS)
  }
}

interface Near {
  readonly place: number
  readonly cosine: number
}

/** A question that is known already, and the log-odds that it wants the same answer as the one asked. */
export interface Judged {
  readonly place: number
  readonly score: number
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
