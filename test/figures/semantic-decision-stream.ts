import type { Candidate, Match } from '../../src/domain/semantic/judgement.ts'
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

const STREAM = { seed: 11, length: 12_000 }

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

/** Hit rates at a precision of 0.95, by cosine alone, and for either match as trained without the questions of the stream. */
export interface StreamFigures {
  readonly cosine: number
  readonly answer: number
  readonly intent: number
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
  const stream = await questionStream(questions, vectors, STREAM)
  const { model } = await trainRescorer([trainedOn], vectors)
  const rescorer = new Rescorer(model)
  const rate = (score: Score): number => hitRate(outcomes(stream, score), stream.length)
  const rescored = (match: Match): number =>
    rate((asked, candidate) => {
      const { kind, score } = rescorer.judge(asked, candidate, match)
      return kind === 'vetoed' ? -Infinity : score
    })
  return {
    cosine: rate((_asked, { cosine }) => cosine),
    answer: rescored('answer'),
    intent: rescored('intent'),
  }
}
