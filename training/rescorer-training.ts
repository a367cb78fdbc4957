import { readQuestion } from '../src/domain/semantic/question-reading.ts'
import { Rescorer, type RescorerModel } from '../src/domain/semantic/rescorer.ts'
import { WordStatistics } from '../src/domain/semantic/word-statistics.ts'
import type { LabelledQuestion } from './labelled-questions.ts'
import { type Example, fitLogistic } from './logistic-regression.ts'
import { type MadePair, perturbationsOf } from './perturbations.ts'
import { questionStream, type StreamedRequest } from './question-stream.ts'
import type { QuestionVectors } from './question-vectors.ts'
import { seededRandom, shuffled } from './seeded-random.ts'
import { LEVEL_STEP, wordLevels } from './word-levels.ts'

/** Share of the examples' weight that made pairs have: with more of it, fewer paraphrases are recognised. */
const MADE_SHARE = 0.02
/** Questions of each set that pairs are made from. */
const MADE_FROM = 800
const PENALTY = 3
const SEED = 5

/** A trained model, and what it was trained with. */
export interface Trained {
  readonly model: RescorerModel
  readonly stemsByLevel: readonly string[]
  /** Examples by kind: how many, and how many of them met a guard and taught nothing. */
  readonly examples: ReadonlyMap<string, { readonly count: number; readonly vetoed: number }>
}

interface Pair {
  readonly kind: string
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly cosine: number
  readonly density?: number | undefined
}

function neighbourPairs(stream: readonly StreamedRequest[]): readonly Pair[] {
  return stream.flatMap(({ question, neighbours, density }) =>
    neighbours.map(({ question: other, cosine }) => ({
      kind: 'neighbour',
      a: question.text,
      b: other.text,
      same: question.intent === other.intent,
      cosine,
      density,
    })),
  )
}

function usualDensity(streams: readonly (readonly StreamedRequest[])[]): number {
  const known = streams.flat().flatMap(({ density }) => density ?? [])
  return known.reduce((sum, density) => sum + density, 0) / Math.max(1, known.length)
}

function vocabularyOf(questions: readonly LabelledQuestion[]): readonly string[] {
  const words = questions.flatMap(({ text }) => readQuestion(text).content.map(({ word }) => word))
  return words.filter((word) => /^\p{L}{4,}$/u.test(word))
}

/** Pairs that are made from some of the questions. */
export function madePairs(questions: readonly LabelledQuestion[]): readonly MadePair[] {
  const random = seededRandom(SEED)
  const vocabulary = vocabularyOf(questions)
  return shuffled(questions, random)
    .slice(0, MADE_FROM)
    .flatMap((question) => perturbationsOf(question, vocabulary, random))
}

async function withCosines(
  made: readonly MadePair[],
  vectors: QuestionVectors,
): Promise<readonly Pair[]> {
  const as = await vectors.of(made.map(({ a }) => a))
  const bs = await vectors.of(made.map(({ b }) => b))
  return made.map((pair, n) => {
    const other = bs[n] ?? new Float32Array()
    const cosine = (as[n] ?? new Float32Array()).reduce((sum, x, m) => sum + x * (other[m] ?? 0), 0)
    return { ...pair, cosine }
  })
}

/** Collects examples, and counts them by kind. */
class ExampleCollector {
  readonly examples: Example[] = []
  readonly counts = new Map<string, { count: number; vetoed: number }>()
  readonly #rescorer: Rescorer

  constructor(model: Pick<RescorerModel, 'words' | 'density'>) {
    this.#rescorer = new Rescorer({ ...model, bias: 0, weights: [] })
  }

  /** Whether a guard objects, which is so whatever the cosine is. */
  isVetoed({ a, b }: MadePair): boolean {
    return this.#rescorer.examine(a, { text: b, cosine: 0 }, 'answer').objections.veto !== undefined
  }

  /** Takes what no guard objects to; all pairs together have a weight. */
  take(pairs: readonly Pair[], weight: number): void {
    for (const { kind, a, b, same, cosine, density } of pairs) {
      const candidate = { text: b, cosine, density }
      const { objections, values } = this.#rescorer.examine(a, candidate, 'answer')
      const isVetoed = objections.veto !== undefined
      this.note(kind, isVetoed)
      if (isVetoed) continue
      this.examples.push({ features: values, label: same, weight: weight / pairs.length })
    }
  }

  note(kind: string, vetoed: boolean): void {
    const seen = this.counts.get(kind) ?? { count: 0, vetoed: 0 }
    this.counts.set(kind, {
      count: seen.count + 1,
      vetoed: seen.vetoed + (vetoed ? 1 : 0),
    })
  }
}

/** What all examples of one set weigh together. */
const SET_WEIGHT = 1e5

/** Most requests of the stream that neighbours are taken from, of one set. */
const STREAM_LENGTH = 10_000

/**
 * Trains on sets of questions: pairs of neighbours, which want the same where their intents are the
 * same, and pairs that are made from them. The sets count alike, whatever their sizes. The same
 * questions give the same model.
 */
export async function trainRescorer(
  sets: readonly (readonly LabelledQuestion[])[],
  vectors: QuestionVectors,
): Promise<Trained> {
  const stemsByLevel = wordLevels(sets.flat())
  const words = new WordStatistics(stemsByLevel, LEVEL_STEP)
  const streams: (readonly StreamedRequest[])[] = []
  for (const questions of sets)
    streams.push(await questionStream(questions, vectors, { seed: SEED, length: STREAM_LENGTH }))
  const density = usualDensity(streams)
  const collector = new ExampleCollector({ words, density })
  for (const [place, questions] of sets.entries()) {
    const stream = streams[place] ?? []
    collector.take(neighbourPairs(stream), SET_WEIGHT * (1 - MADE_SHARE))
    const made = madePairs(questions)
    const teaching = made.filter((pair) => !collector.isVetoed(pair))
    for (const pair of made) if (!teaching.includes(pair)) collector.note(pair.kind, true)
    collector.take(await withCosines(teaching, vectors), SET_WEIGHT * MADE_SHARE)
  }
  const { bias, weights } = fitLogistic(collector.examples, PENALTY)
  return { model: { words, density, bias, weights }, stemsByLevel, examples: collector.counts }
}
