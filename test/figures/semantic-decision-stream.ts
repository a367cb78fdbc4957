import { type Candidate, DEFAULT_MATCH, type Match } from '../../src/domain/semantic/judgement.ts'
import { Rescorer } from '../../src/domain/semantic/rescorer.ts'
import type { LabelledQuestion } from '../../training/labelled-questions.ts'
import { questionStream, type StreamedRequest } from '../../training/question-stream.ts'
import type { QuestionVectors } from '../../training/question-vectors.ts'
import { trainRescorer } from '../../training/rescorer-training.ts'

/** The best candidate of a request: its score, and whether it has the same intent. */
interface Outcome {
  readonly score: number
  readonly correct: boolean
}

type Score = (asked: string, candidate: Candidate) => number

const LENGTH = 12_000
const ORDER = 11
const OTHER_ORDERS = [21, 31, 41]

function outcomes(stream: readonly StreamedRequest[], score: Score): readonly Outcome[] {
  return stream.flatMap(({ question, neighbours, density }) => {
    const judged = neighbours.map(({ question: other, cosine }) => ({
      score: score(question.text, { text: other.text, cosine, density }),
      correct: question.intent === other.intent,
    }))
    const best = judged.toSorted((a, b) => b.score - a.score)[0]
    return best === undefined || best.score === -Infinity ? [] : [best]
  })
}

/** The largest share of requests that hit at any threshold with at least 95% of the hits correct. */
function hitRate(found: readonly Outcome[], requests: number): number {
  let correct = 0
  let most = 0
  for (const [place, outcome] of found.toSorted((a, b) => b.score - a.score).entries()) {
    if (outcome.correct) correct++
    if (correct >= 0.95 * (place + 1)) most = place + 1
  }
  return most / requests
}

/** Hit rates at a precision of 0.95, by cosine alone, and as judged by what was trained without the questions of the stream. */
export interface StreamFigures {
  readonly cosine: number
  readonly byMatch: Readonly<Record<Match, number>>
  /** Mean of further orders of the same questions, by the default match. */
  readonly inOtherOrders: number
}

/**
 * A stream of 12,000 requests (or as many as there are) in random order: each is judged against the
 * eight most similar before it, all of which are kept, and questions that are out of scope count as
 * one intent. The rescorer and its word statistics are trained on another set.
 */
export async function streamFigures(
  questions: readonly LabelledQuestion[],
  trainedOn: readonly LabelledQuestion[],
  vectors: QuestionVectors,
): Promise<StreamFigures> {
  const { model } = await trainRescorer([trainedOn], vectors)
  const rescorer = new Rescorer(model)
  const inOrder = (seed: number): Promise<readonly StreamedRequest[]> =>
    questionStream(questions, vectors, { seed, length: LENGTH })
  const stream = await inOrder(ORDER)
  const byMatch = {
    answer: rescored(stream, rescorer, 'answer'),
    intent: rescored(stream, rescorer, 'intent'),
  }
  const others: number[] = []
  for (const seed of OTHER_ORDERS)
    others.push(rescored(await inOrder(seed), rescorer, DEFAULT_MATCH))
  return {
    cosine: rate(stream, (_asked, { cosine }) => cosine),
    byMatch,
    inOtherOrders: others.reduce((sum, one) => sum + one, 0) / others.length,
  }
}

function rate(stream: readonly StreamedRequest[], score: Score): number {
  return hitRate(outcomes(stream, score), stream.length)
}

function rescored(stream: readonly StreamedRequest[], rescorer: Rescorer, match: Match): number {
  return rate(stream, (asked, candidate) => {
    const { kind, score } = rescorer.judge(asked, candidate, match)
    return kind === 'vetoed' ? -Infinity : score
  })
}
