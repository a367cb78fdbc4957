import type { CacheKey } from '../domain/cache-key.ts'
import { SemanticUnavailableError } from '../domain/errors.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import type { Neighbour, SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import { canonicalQuestion } from '../domain/semantic/canonical-question.ts'
import { type Guard, type Judgement, judge, probabilityOf } from '../domain/semantic/judgement.ts'
import type { PoolBin } from '../domain/semantic/score-pool.ts'
import type { SemanticQuestion } from '../domain/semantic/semantic-question.ts'

/** How many of the nearest questions are judged. */
const NEIGHBOURS = 8

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
  /** Whether a guard objects: then its answer is not given, whatever the probability. */
  readonly vetoed: boolean
}

/** What was found about a question. */
export interface SearchResult {
  /** The most promising first. */
  readonly candidates: readonly Candidate[]
  /** What shut out the nearest question of all, where something did. */
  readonly veto?: Guard
  /** What was observed of all entries; nothing where that is not asked for. */
  readonly pool: readonly PoolBin[]
}

/** A search, and the question that it is for. */
export interface Search {
  readonly asked: Asked
  readonly result: Promise<SearchResult>
}

/** Finds and judges stored questions that are like another. A crowd that asks the same shares one search. */
export class SemanticSearch {
  readonly #embedder: EmbedderPort
  readonly #index: SimilarityIndexPort
  readonly #pooled: boolean
  /** By digest of the key. Each lasts as long as the embedder and the index make it, which is bounded. */
  readonly #running = new Map<string, Search>()

  /** `pooled` is whether what was observed of all entries is asked for with each search. */
  constructor(embedder: EmbedderPort, index: SimilarityIndexPort, pooled: boolean) {
    this.#embedder = embedder
    this.#index = index
    this.#pooled = pooled
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
    const [neighbours, pool] = await Promise.all([
      vector.then((of) => this.#index.search(partition, of, NEIGHBOURS)),
      this.#pooled ? this.#index.pool() : [],
    ])
    const judged = neighbours.map((neighbour) => ({
      neighbour,
      judgement: judge(text, neighbour),
    }))
    const candidates = judged.map(({ neighbour, judgement }) => candidateOf(neighbour, judgement))
    candidates.sort((a, b) => b.score - a.score)
    const [nearest] = judged
    const veto =
      nearest?.judgement.kind === 'vetoed' ? { veto: nearest.judgement.guard } : undefined
    return { candidates, pool, ...veto }
  }
}

function candidateOf(neighbour: Neighbour, { kind, score }: Judgement): Candidate {
  return { ...neighbour, score, probability: probabilityOf(score), vetoed: kind === 'vetoed' }
}
