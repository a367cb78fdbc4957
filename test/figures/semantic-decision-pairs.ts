import { judge, type Match, probabilityOf } from '../../src/domain/semantic/judgement.ts'
import { jsonLines } from '../../training/labelled-questions.ts'
import type { QuestionVectors } from '../../training/question-vectors.ts'

/** Two questions, whether they want the same answer, and how the second was made from the first. */
export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly kind: string
}

/** A pair with its cosine, and the probability that a judgement gives it: 2 less where it is vetoed. */
export interface JudgedPair extends LabelledPair {
  readonly cosine: number
  readonly probability: number
}

function isPair(line: unknown): line is { a: string; b: string; label: number; type?: string } {
  if (typeof line !== 'object' || line === null) return false
  return 'a' in line && typeof line.a === 'string' && 'b' in line && typeof line.b === 'string'
}

/** Reads `{"a", "b", "label", "type"}` lines. */
export function labelledPairs(path: string): readonly LabelledPair[] {
  return jsonLines(path)
    .filter(isPair)
    .map(({ a, b, label, type }) => ({ a, b, same: label === 1, kind: type ?? 'pair' }))
}

/** Embeds and judges pairs with what is shipped. */
export async function judgedPairs(
  pairs: readonly LabelledPair[],
  vectors: QuestionVectors,
  match: Match,
): Promise<readonly JudgedPair[]> {
  const as = await vectors.of(pairs.map(({ a }) => a))
  const bs = await vectors.of(pairs.map(({ b }) => b))
  return pairs.map((pair, n) => {
    const other = bs[n] ?? new Float32Array()
    const cosine = (as[n] ?? new Float32Array()).reduce((sum, x, m) => sum + x * (other[m] ?? 0), 0)
    const { kind, score } = judge(pair.a, { text: pair.b, cosine }, match)
    const probability = probabilityOf(score) - (kind === 'vetoed' ? 2 : 0)
    return { ...pair, cosine, probability }
  })
}

/** Mean of the precision at each pair that is the same, pairs in order of a figure, the highest first. */
export function averagePrecision(
  pairs: readonly JudgedPair[],
  by: (pair: JudgedPair) => number,
): number {
  let found = 0
  let sum = 0
  for (const [place, { same }] of pairs.toSorted((x, y) => by(y) - by(x)).entries()) {
    if (!same) continue
    found++
    sum += found / (place + 1)
  }
  return found === 0 ? 0 : sum / found
}
