import type { EmbedderPort } from '../../domain/ports/embedder-port.ts'
import type { SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts'
import { canonicalQuestion } from '../../domain/semantic/canonical-question.ts'
import { densityOf, NEIGHBOURS } from '../../domain/semantic/density.ts'
import { judge, type Match, probabilityOf } from '../../domain/semantic/judgement.ts'
import type { RequestBook } from '../../domain/simulation/request-book.ts'
import type { RequestOrder } from '../../domain/simulation/request-order.ts'
import type { SimilarFinding } from '../../domain/simulation/similar-thresholds.ts'
import { simulate } from '../../domain/simulation/simulated-cache.ts'
import { PairVectors } from './pair-vectors.ts'
import type { ProgressBar } from './progress-bar.ts'
import type { KeyQuestion, SimulationQuestions } from './simulation-questions.ts'

/** Questions whose vectors are held at the same time. */
const AT_ONCE = 256

/** What questions are compared with. */
export interface SimilarParts {
  readonly embedder: EmbedderPort
  /** How long an embedder that failed is left alone before each further try, in milliseconds. */
  readonly pausesMs: readonly number[]
  readonly index: SimilarityIndexPort
  /** What questions have to agree in. */
  readonly match: Match
  /** Tells the index what time it is. */
  readonly setTime: (now: number) => void
  readonly progress: ProgressBar
}

/** A log, and how long its answers are fresh. */
export interface SimilarLog {
  readonly book: RequestBook
  readonly order: RequestOrder
  readonly questions: SimulationQuestions
  readonly ttlMs: number
}

/** A miss with a question. */
interface MissedQuestion {
  readonly place: number
  readonly question: KeyQuestion
}

/**
 * The best similar question for each miss, among those whose answers would be fresh. Every miss is
 * taken to be generated and stored, as in shadow mode.
 * @throws {SemanticUnavailableError} where texts cannot be embedded.
 */
export async function findSimilar(
  log: SimilarLog,
  parts: SimilarParts,
): Promise<readonly SimilarFinding[]> {
  const missed = missedQuestions(log)
  const vectors = new PairVectors(parts.embedder, parts.pausesMs)
  const findings: SimilarFinding[] = []
  try {
    for (let start = 0; start < missed.length; start += AT_ONCE) {
      parts.progress.show(start, missed.length)
      const some = missed.slice(start, start + AT_ONCE)
      const known = await vectors.of(some.map(({ question }) => canonicalQuestion(question.text)))
      for (const one of some) {
        const vector = known.get(canonicalQuestion(one.question.text))
        if (vector !== undefined) findings.push(await findingOf(one, vector, log, parts))
      }
    }
  } finally {
    parts.progress.clear()
  }
  return findings
}

function missedQuestions({ book, order, questions, ttlMs }: SimilarLog): readonly MissedQuestion[] {
  const missed: MissedQuestion[] = []
  simulate(book, order, { ttlMs }, ({ place, outcome }) => {
    const question = outcome === 'miss' ? questions.of(book.keyAt(place)) : undefined
    if (question !== undefined) missed.push({ place, question })
  })
  return missed
}

async function findingOf(
  { place, question }: MissedQuestion,
  vector: Float32Array,
  { book, order, ttlMs }: SimilarLog,
  { index, match, setTime }: SimilarParts,
): Promise<SimilarFinding> {
  const now = order.times[place] ?? 0
  setTime(now)
  const { key, partition, text } = question
  const best = book.isFindable(place) ? await nearest(question, vector, { index, match }) : NOTHING
  const freshMs = book.ttlAt(place) ?? ttlMs
  if (book.isStorable(place) && freshMs > 0) {
    await index.add({ partition, key, text, vector, tags: [], expiresAt: now + freshMs })
  }
  const { probability, answeredBy, answered } = best
  return { place, digest: key.digest, probability, answeredBy, texts: [text, answered] }
}

/** The best of the questions that are like another. */
interface Best {
  readonly probability: number
  readonly answeredBy: string
  readonly answered: string
}

const NOTHING: Best = { probability: 0, answeredBy: '', answered: '' }

async function nearest(
  { key, partition, text }: KeyQuestion,
  vector: Float32Array,
  { index, match }: Pick<SimilarParts, 'index' | 'match'>,
): Promise<Best> {
  const neighbours = await index.search(partition, vector, NEIGHBOURS)
  const density = densityOf(neighbours.map(({ cosine }) => cosine))
  let best = NOTHING
  for (const neighbour of neighbours) {
    if (neighbour.key.digest === key.digest) continue
    const { kind, score } = judge(text, { ...neighbour, density }, match)
    const probability = kind === 'vetoed' ? 0 : probabilityOf(score)
    if (probability > best.probability) {
      best = { probability, answeredBy: neighbour.key.digest, answered: neighbour.text }
    }
  }
  return best
}
