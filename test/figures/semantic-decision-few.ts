import { densityOf, NEIGHBOURS } from '../../src/domain/semantic/density.ts'
import { dotProduct } from '../../src/domain/semantic/dot-product.ts'
import {
  DEFAULT_THRESHOLD,
  judge,
  type Match,
  probabilityOf,
} from '../../src/domain/semantic/judgement.ts'
import type { LabelledQuestion } from '../../training/labelled-questions.ts'
import type { QuestionVectors } from '../../training/question-vectors.ts'
import { seededRandom, shuffled } from '../../training/seeded-random.ts'

/** A question and its vector. */
interface Embedded extends LabelledQuestion {
  readonly vector: Float32Array
}

/** How often it is begun anew, with other stored questions, and how often it is asked each time. */
const TIMES = 40
const ASKED = 40

/**
 * Share of requests that a wrong answer is given to at the default threshold where only so many questions
 * are stored: those of a tenant that has just begun, or after an invalidation.
 */
export async function wrongAmongFew(
  questions: readonly LabelledQuestion[],
  stored: number,
  vectors: QuestionVectors,
  match: Match,
): Promise<number> {
  const random = seededRandom(5)
  let wrong = 0
  for (let time = 0; time < TIMES; time++) {
    const some = shuffled(questions, random).slice(0, stored + ASKED)
    const embedded = await vectors.of(some.map(({ text }) => text))
    const all = some.map((question, place) => ({
      ...question,
      vector: embedded[place] ?? new Float32Array(),
    }))
    const known = all.slice(0, stored)
    wrong += all.slice(stored).filter((asked) => isAnsweredWrongly(asked, known, match)).length
  }
  return wrong / (TIMES * ASKED)
}

function isAnsweredWrongly(asked: Embedded, known: readonly Embedded[], match: Match): boolean {
  const near = known
    .map((question) => ({ question, cosine: dotProduct(question.vector, asked.vector) }))
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, NEIGHBOURS)
  const density = densityOf(near.map(({ cosine }) => cosine))
  const [best] = near
    .map(({ question, cosine }) => ({
      question,
      judgement: judge(asked.text, { text: question.text, cosine, density }, match),
    }))
    .filter(({ judgement: { kind, score } }) => {
      return kind !== 'vetoed' && probabilityOf(score) >= DEFAULT_THRESHOLD
    })
    .toSorted((a, b) => b.judgement.score - a.judgement.score)
  return best !== undefined && best.question.intent !== asked.intent
}
