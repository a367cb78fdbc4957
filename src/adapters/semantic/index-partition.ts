import { SignRows } from './sign-rows.ts'
import type { StoredQuestion } from './stored-question.ts'
import type { VectorSlab } from './vector-slab.ts'

/** How many candidates have their exact cosine computed: on embeddings of a sentence encoder the true nearest is among the first 50 of 100,000. */
const RERANKED = 320

/** Up to so many questions, all have their cosine computed: comparing signs first would cost more than it saves. */
const SIGNED_ABOVE = 1024

/** Below so many, signs are given up again: not at once, so that no partition wavers. */
const UNSIGNED_BELOW = 512

/** A question and how similar it is. */
export interface Ranked {
  readonly question: StoredQuestion
  readonly cosine: number
}

/** The questions that are compared with each other: of one partition, with vectors of one length. */
export class IndexPartition {
  readonly name: string
  readonly slab: VectorSlab
  readonly #questions: StoredQuestion[] = []
  #signs: SignRows | undefined

  /** Vectors are kept in a slab that partitions share: most partitions are tiny. */
  constructor(name: string, slab: VectorSlab) {
    this.name = name
    this.slab = slab
  }

  get isEmpty(): boolean {
    return this.#questions.length === 0
  }

  /** What signs take of memory, in bytes. */
  get bytes(): number {
    return this.#signs?.bytes ?? 0
  }

  /** Adds a question, whose place is set here. */
  add(question: StoredQuestion): void {
    question.place = this.#questions.push(question) - 1
    const { slot, expiresAt } = question
    if (this.#signs !== undefined) this.#signs.append(this.slab.components(slot), expiresAt)
    else if (this.#questions.length > SIGNED_ABOVE) this.#sign()
  }

  /** Removes a question; the last one takes its place. */
  remove({ place }: StoredQuestion): void {
    const last = this.#questions.pop()
    if (last !== undefined && last.place !== place) {
      last.place = place
      this.#questions[place] = last
    }
    this.#signs?.remove(place)
    if (this.#questions.length < UNSIGNED_BELOW) this.#signs = undefined
  }

  /** The most similar questions first, none that has expired at `now`. */
  nearest(vector: Float32Array, limit: number, now: number): readonly Ranked[] {
    const ranked: Ranked[] = []
    for (const question of this.#candidates(vector, limit, now)) {
      if (question.expiresAt <= now) continue
      const cosine = this.slab.cosine(question.slot, vector)
      if (ranked.length < limit) ranked.push({ question, cosine })
      else if (cosine > (ranked.at(-1)?.cosine ?? 1)) ranked[limit - 1] = { question, cosine }
      else continue
      settleLast(ranked)
    }
    return ranked
  }

  *#candidates(vector: Float32Array, limit: number, now: number): Iterable<StoredQuestion> {
    if (limit <= 0) return
    if (this.#signs === undefined) return yield* this.#questions
    for (const place of this.#signs.nearest(vector, Math.max(RERANKED, limit * 4), now)) {
      const question = this.#questions[place]
      if (question !== undefined) yield question
    }
  }

  #sign(): void {
    this.#signs = new SignRows(this.slab.dimensions)
    for (const { slot, expiresAt } of this.#questions) {
      this.#signs.append(this.slab.components(slot), expiresAt)
    }
  }
}

/** Moves the last of a list, which is in order but for it, to where it belongs. */
function settleLast(ranked: Ranked[]): void {
  for (let at = ranked.length - 1; at > 0; at -= 1) {
    const [before, here] = [ranked[at - 1], ranked[at]]
    if (before === undefined || here === undefined || before.cosine >= here.cosine) return
    ranked[at - 1] = here
    ranked[at] = before
  }
}
