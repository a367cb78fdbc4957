import type { RequestBook } from './request-book.ts'

/** Thresholds that are always shown. */
const SHOWN = [0.5, 0.8, 0.9, 0.95, 0.99]

/** Most pairs that are shown of either side of the threshold. */
const SAMPLED = 5

/** A request that no stored answer was exactly for, and the best of the similar ones. */
export interface SimilarFinding {
  /** The request's place in the book. */
  readonly place: number
  /** That both want the same answer, from 0 to 1; 0 where nothing was found. */
  readonly probability: number
  /** Digests of the request's key and of the key whose answer it would get. */
  readonly digest: string
  readonly answeredBy: string
  /** Both questions; the second is empty where nothing was found. */
  readonly texts: readonly [asked: string, answered: string]
}

/** What answers to similar questions would add at one threshold. */
interface SimilarAtThreshold {
  readonly threshold: number
  readonly answered: number
  /** Among all requests, exact hits included, from 0 to 1. */
  readonly hitRate: number
  readonly savedMicrousd: number
  /** Answers in no sum of money. */
  readonly unpriced: number
}

/** A pair of similar requests, by the first 12 digits of their keys' digests. */
interface SimilarSample {
  readonly probability: number
  readonly asked: string
  readonly answeredBy: string
  /** Both questions, where prompts may be shown. */
  readonly texts?: readonly [asked: string, answered: string]
}

/** What answers to similar questions would add. */
export interface SimilarFindings {
  readonly threshold: number
  /** Requests whose question was compared with others. */
  readonly compared: number
  readonly byThreshold: readonly SimilarAtThreshold[]
  /** The pairs that would only just be answered, and those that would only just not. */
  readonly justAbove: readonly SimilarSample[]
  readonly justBelow: readonly SimilarSample[]
}

/** Adds up findings by threshold, next to so many requests that are answered exactly. */
export function similarFindings(
  book: RequestBook,
  found: readonly SimilarFinding[],
  threshold: number,
  exactlyAnswered: number,
  showsPrompts: boolean,
): SimilarFindings {
  const thresholds = [...new Set([...SHOWN, threshold])].sort((one, other) => one - other)
  const likeliest = found.filter(({ probability }) => probability > 0)
  likeliest.sort((one, other) => one.probability - other.probability)
  const pairs = onePerPair(likeliest)
  const above = pairs.filter(({ probability }) => probability >= threshold)
  const below = pairs.filter(({ probability }) => probability < threshold)
  return {
    threshold,
    compared: found.length,
    byThreshold: thresholds.map((least) => atThreshold(book, found, least, exactlyAnswered)),
    justAbove: above.slice(0, SAMPLED).map((one) => sampleOf(one, showsPrompts)),
    justBelow: below
      .slice(-SAMPLED)
      .reverse()
      .map((one) => sampleOf(one, showsPrompts)),
  }
}

/** The same two questions meet again and again. */
function onePerPair(found: readonly SimilarFinding[]): readonly SimilarFinding[] {
  const pairs = found.map((one) => [[one.digest, one.answeredBy].sort().join(), one] as const)
  return [...new Map(pairs).values()]
}

function atThreshold(
  book: RequestBook,
  found: readonly SimilarFinding[],
  threshold: number,
  exactlyAnswered: number,
): SimilarAtThreshold {
  const served = found.filter(({ probability }) => probability >= threshold)
  const costs = served.map(({ place }) => book.figuresAt(place).cost)
  const known = costs.filter((cost) => !Number.isNaN(cost))
  return {
    threshold,
    answered: served.length,
    hitRate: book.size === 0 ? 0 : (exactlyAnswered + served.length) / book.size,
    savedMicrousd: Math.round(known.reduce((sum, cost) => sum + cost, 0)),
    unpriced: costs.length - known.length,
  }
}

function sampleOf(
  { probability, digest, answeredBy, texts }: SimilarFinding,
  showsPrompts: boolean,
): SimilarSample {
  const keys = { asked: digest.slice(0, 12), answeredBy: answeredBy.slice(0, 12) }
  return { probability, ...keys, ...(showsPrompts ? { texts } : {}) }
}
