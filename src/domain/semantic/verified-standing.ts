import type { CacheKey } from '../cache-key.ts'
import type { Observation } from './observation.ts'
import type { PoolBin } from './score-pool.ts'
import { errorCurve } from './verified-error-curve.ts'
import { recordOf } from './verified-record.ts'

/** A stored question that was judged. */
export interface JudgedCandidate {
  /** Of the entry that holds its answer; several may have the same. */
  readonly key: Pick<CacheKey, 'digest'>
  /** Log-odds that it wants the same answer as the question asked. */
  readonly score: number
  /** Whether a guard objects. Then it votes, and its entry's answer may be compared, but never given on its account. */
  readonly vetoed?: boolean
  /** Of its entry. */
  readonly observations: readonly Observation[]
}

/**
 * With how many entries' answers a new one is compared, in order, until one is the same. Only the
 * comparison with the first is observed, and only where no guard objects to it.
 */
export const ENTRIES_COMPARED = 4

/**
 * The entries among candidates, the most promising first: of each its most similar question, with
 * the entry's log-odds in place of the question's. These come from the votes of all candidates,
 * each weighing as much as its odds: for the entry, against it those of other entries, and one
 * vote for none of them (a kernel vote of the nearest neighbours; Dudani, "The distance-weighted
 * k-nearest-neighbor rule", 1976). Neighbours that agree are right much more often than a single
 * one as similar. To that is added what the entry's record says.
 *
 * What is served, observed and pooled in verified mode is these scores. Entries all of whose
 * questions are vetoed come last, and are never served.
 */
export function entryStandings<Candidate extends JudgedCandidate>(
  candidates: readonly Candidate[],
  pool: readonly PoolBin[],
): readonly Candidate[] {
  const errors = errorCurve(pool)
  return leadersOf(candidates)
    .map((leader) => {
      const score = voteFor(leader, candidates) + recordOf(leader.observations, errors)
      return { ...leader, score }
    })
    .sort(byPromise)
}

function byPromise(one: JudgedCandidate, other: JudgedCandidate): number {
  if (isVetoed(one) !== isVetoed(other)) return isVetoed(one) ? 1 : -1
  return other.score - one.score
}

function isVetoed({ vetoed = false }: JudgedCandidate): boolean {
  return vetoed
}

function leadersOf<Candidate extends JudgedCandidate>(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const leaders = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const leader = leaders.get(candidate.key.digest)
    if (leader === undefined || byPromise(candidate, leader) < 0) {
      leaders.set(candidate.key.digest, candidate)
    }
  }
  return [...leaders.values()]
}

function voteFor({ key }: JudgedCandidate, candidates: readonly JudgedCandidate[]): number {
  const ours = candidates.filter((candidate) => candidate.key.digest === key.digest)
  const others = candidates.filter((candidate) => candidate.key.digest !== key.digest)
  return logOfOdds(ours.map(scoreOf)) - logOfOdds([0, ...others.map(scoreOf)])
}

function scoreOf({ score }: JudgedCandidate): number {
  return score
}

/** The logarithm of the sum of odds, of which logarithms are given. */
function logOfOdds(scores: readonly number[]): number {
  const most = Math.max(...scores)
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}
