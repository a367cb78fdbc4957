import { canonicalQuestion } from './canonical-question.ts'
import { dotProduct } from './dot-product.ts'
import { judge, type Match, probabilityOf } from './judgement.ts'
import type { JudgedPair } from './pair-judged.ts'
import { MAX_QUESTION_LENGTH } from './semantic-question.ts'

/** A labelled pair of texts. */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  /** 1 where both ask the same. */
  readonly label: 0 | 1
  readonly type?: string | undefined
}

/** The veto on pairs of which a text is never compared with others: it is too long, or holds nothing but a question mark. */
const NOT_COMPARED = 'not_compared'

/** The canonical forms of a pair's texts, which are what is embedded; none where they are never compared. */
export function comparedTexts({ a, b }: LabelledPair): readonly string[] {
  if (Math.max(a.length, b.length) > MAX_QUESTION_LENGTH) return []
  const texts = [canonicalQuestion(a), canonicalQuestion(b)]
  return texts.every(canBeEmbedded) ? texts : []
}

/** Whether a canonical form is one that is embedded. Models read a normal form (NFKC), in which some characters stand for up to 18. */
export function canBeEmbedded(text: string): boolean {
  return text !== '' && text.normalize('NFKC').length <= MAX_QUESTION_LENGTH
}

/** A pair as the cache judges it: `b` has an answer, and `a` is asked. `vectors` are by canonical form. */
export function judgedPair(
  { a, b, label, type }: LabelledPair,
  vectors: ReadonlyMap<string, Float32Array>,
  match: Match,
): JudgedPair {
  const about = { asked: a, same: label === 1, ...(type === undefined ? {} : { type }) }
  const [one, other] = comparedTexts({ a, b, label }).map((text) => vectors.get(text))
  if (one === undefined || other === undefined) {
    return { ...about, probability: 0, cosine: Number.NEGATIVE_INFINITY, veto: NOT_COMPARED }
  }
  const cosine = dotProduct(one, other)
  const judgement = judge(a, { text: b, cosine }, match)
  const judged = { ...about, probability: probabilityOf(judgement.score), cosine }
  return judgement.kind === 'vetoed' ? { ...judged, veto: judgement.guard } : judged
}
