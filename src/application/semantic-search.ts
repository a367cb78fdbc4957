import type { CacheKey } from '../domain/cache-key.ts'
import { SemanticUnavailableError } from '../domain/errors.ts'
import { othersTurn } from '../domain/others-turn.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import type { Neighbour, SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import { canonicalQuestion } from '../domain/semantic/canonical-question.ts'
import { densityOf, NEIGHBOURS } from '../domain/semantic/density.ts'
import {
  type Guard,
  type Judgement,
  judge,
  type Match,
  probabilityOf,
} from '../domain/semantic/judgement.ts'
import type { PoolBin } from '../domain/semantic/score-pool.ts'
import { MAX_QUESTION_LENGTH, type SemanticQuestion } from '../domain/semantic/semantic-question.ts'

/** How far beyond 1 a cosine may be: quantised vectors are not quite as long as they should be. */
const SLACK = 0.01

/** Longer texts, in characters, take milliseconds to judge. */
const LONG_TEXT = 200

/** A question that is being compared with others. */
export interface Asked {
  readonly question: SemanticQuestion
  /** Of the question in canonical form. Handled where it rejects and nobody waits. */
  readonly vector: Promise<Float32Array>
}

/** A stored question that may want the same answer. */
export interface Candidate extends Neighbour {
  /** Log-odds that it does; in verified mode, that its entry's answer is the one wanted. */
  readonly score: number
  /** That the two questions want the same answer, from 0 to 1. */
  readonly probability: number
  /** Whether a guard forbids it: then its answer is not given, whatever the probability. */
  readonly vetoed: boolean
  /** The guard that objects, if one does; where it does not forbid, score and probability are the lower for it. */
  readonly guard?: Guard | undefined
}

/** What was found about a question. */
export interface SearchResult {
  /** The most promising first. */
  readonly candidates: readonly Candidate[]
  /** The nearest question of all. */
  readonly nearest?: Candidate | undefined
  /** What was observed of all entries; nothing where that is not asked for. */
  readonly pool: readonly PoolBin[]
}

/** A search, and the question that it is for. */
export interface Search {
  readonly asked: Asked
  readonly result: Promise<SearchResult>
}

/** How questions are searched. */
export interface SearchSettings {
  /** What questions have to agree in. */
  readonly match: Match
  /** Whether what was observed of all entries is asked for with each search. */
  readonly pooled: boolean
}

/** Finds and judges stored questions that are like another. A crowd that asks the same shares one search. */
export class SemanticSearch {
  readonly #embedder: EmbedderPort
  readonly #index: SimilarityIndexPort
  readonly #settings: SearchSettings
  /** By digest of the key. Each lasts as long as the embedder and the index make it, which is bounded. */
  readonly #running = new Map<string, Search>()

  constructor(embedder: EmbedderPort, index: SimilarityIndexPort, settings: SearchSettings) {
    this.#embedder = embedder
    this.#index = index
    this.#settings = settings
  }

  /** Begins to search for a request's question, or joins the search that runs for its key. */
  begin(key: CacheKey, question: SemanticQuestion): Search {
    const running = this.#running.get(key.digest)
    if (running !== undefined) return running
    const asked = { question, vector: this.vectorOf(question) }
    const search = { asked, result: this.#search(asked) }
    this.#running.set(key.digest, search)
    const end = (): boolean => this.#running.delete(key.digest)
    search.result.then(end, end)
    return search
  }

  /** A question's vector; a rejection that nobody waits for is no unhandled one. */
  vectorOf({ text }: SemanticQuestion): Promise<Float32Array> {
    const vector = this.#vectorOf(text)
    vector.catch(() => {})
    return vector
  }

  async #vectorOf(text: string): Promise<Float32Array> {
    const [vector] = await this.#embedder.embed([canonicalQuestion(text)])
    if (vector === undefined) throw new SemanticUnavailableError('embedder', 'no vector came')
    return vector
  }

  async #search({ question, vector }: Asked): Promise<SearchResult> {
    const { partition, text } = question
    const { match, pooled } = this.#settings
    const [neighbours, pool] = await Promise.all([
      vector.then((of) => this.#index.search(partition, of, NEIGHBOURS)),
      pooled ? this.#index.pool() : [],
    ])
    const judged = await judgedInTurn(text, plausible(neighbours), match)
    return { candidates: judged.toSorted((a, b) => b.score - a.score), nearest: judged[0], pool }
  }
}

/**
 * An index of somebody's own may give more than it is asked for, and longer texts than it was given, whose
 * judging takes seconds; or, as vectors of somebody's own do, what is no cosine, which says nothing of how
 * alike two questions are.
 */
function plausible(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  return neighbours.slice(0, NEIGHBOURS).filter(isNeighbour)
}

function isNeighbour({ cosine, text }: Neighbour): boolean {
  const isCosine = Number.isFinite(cosine) && Math.abs(cosine) <= 1 + SLACK
  return isCosine && text.length <= MAX_QUESTION_LENGTH
}

/** Judging a long text takes up to ten milliseconds, for each neighbour; others get their turn in between. */
async function judgedInTurn(
  text: string,
  neighbours: readonly Neighbour[],
  match: Match,
): Promise<readonly Candidate[]> {
  const judged: Candidate[] = []
  const density = densityOf(neighbours.map(({ cosine }) => cosine))
  for (const neighbour of neighbours) {
    if (text.length > LONG_TEXT) await othersTurn()
    judged.push(candidateOf(neighbour, judge(text, { ...neighbour, density }, match)))
  }
  return judged
}

function candidateOf(neighbour: Neighbour, judgement: Judgement): Candidate {
  const { kind, score } = judgement
  const guard = kind === 'scored' ? undefined : judgement.guard
  const vetoed = kind === 'vetoed'
  return { ...neighbour, score, probability: probabilityOf(score), vetoed, guard }
}
