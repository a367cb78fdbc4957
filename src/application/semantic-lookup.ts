import type { CacheHealth } from '../domain/cache-health.ts'
import type { CacheKey } from '../domain/cache-key.ts'
import { keyMeets } from '../domain/invalidation.ts'
import type { LlmRequest } from '../domain/llm-request.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import type { Scope } from '../domain/scope.ts'
import { semanticQuestion } from '../domain/semantic/semantic-question.ts'
import { withinDeadline } from './deadline.ts'
import type { GenerateOptions } from './generate-options.ts'
import type { Finding, Lookup } from './lookup.ts'
import type { SemanticRespite } from './semantic-respite.ts'
import type { Asked, Candidate, SearchResult, SemanticSearch } from './semantic-search.ts'
import {
  fallsShort,
  mostCompared,
  rankedBy,
  type ServingRule,
  verdictOn,
} from './semantic-serving.ts'

type Fresh = Extract<Finding, { state: 'fresh' }>

/** What a generation is to teach: its answer belongs to this question, and is compared with candidates'. */
export interface Lesson {
  readonly asked: Asked
  /** In the order of comparing, which ends with the first that is the same; what is observed is the first comparison. */
  readonly candidates: readonly Candidate[]
  /** Why they are compared: to find out, or because the candidate's answer was given already. */
  readonly purpose: 'exploration' | 'audit'
  /** One divided by the probability of this comparison. */
  readonly weight: number
}

/** What is known about a request that no stored answer is exactly for. */
export type SemanticFinding =
  /** It is not compared with others. */
  { readonly kind: 'none' } | { readonly kind: 'miss'; readonly lesson: Lesson } | SemanticHit

/** The fresh answer to a similar question. */
export interface SemanticHit {
  readonly kind: 'hit'
  readonly finding: Fresh
  readonly candidate: Candidate
  readonly asked: Asked
}

/** What similar questions are found with. */
export interface SemanticLookupParts {
  readonly search: SemanticSearch
  readonly index: SimilarityIndexPort
  readonly lookup: Lookup
  readonly respite: SemanticRespite
  readonly cacheHealth: () => CacheHealth
  readonly clock: ClockPort
  readonly metrics: MetricsPort
  /** The embedder's. */
  readonly identity: string
  readonly rule: ServingRule
  /** Longest that a miss is held up, in milliseconds. */
  readonly deadlineMs: number
}

/** A request that missed. */
interface Missed {
  readonly request: LlmRequest
  readonly scope: Scope
  readonly options: GenerateOptions
}

/** How long an entry has to be absent to be gone, in milliseconds: longer than a cache is in doubt. */
const SUSPICION_MS = 3000

/** Most entries that are suspected at once. */
const MAX_SUSPECTS = 256

/** From which probability on a question that was passed by counts as nearly hit. */
const NEAR = 0.5

/**
 * Finds the stored answer to a similar question. Asked on exact misses only; whatever fails or
 * takes longer than the deadline is a plain miss.
 */
export class SemanticLookup {
  readonly #parts: SemanticLookupParts
  /** By digest of keys whose entries seem to be gone: how not to look at them again. */
  readonly #suspects = new Map<string, () => void>()
  #closed = false

  constructor(parts: SemanticLookupParts) {
    this.#parts = parts
  }

  /** Never rejects. `key` is the request's own. */
  async execute(missed: Missed, key: CacheKey): Promise<SemanticFinding> {
    const { search, clock, deadlineMs, metrics, respite } = this.#parts
    const question = this.#questionOf(missed)
    if (question === undefined || respite.rests()) return { kind: 'none' }
    const { asked, result } = search.begin(key, question)
    const attempt = result.then((found) => this.#choose(found, asked, key, missed.options))
    const waited = await withinDeadline(attempt, deadlineMs, clock)
    if (waited.kind === 'done') {
      respite.succeeded()
      return waited.value
    }
    if (waited.kind === 'late') respite.late(deadlineMs)
    else respite.failed(waited.error)
    metrics.record(waited.kind === 'late' ? { semantic_timeouts: 1 } : { semantic_errors: 1 })
    return missOf(asked)
  }

  /** Looks at no suspected entry any more: what it is looked up in is about to go. Safe to call twice. */
  close(): void {
    this.#closed = true
    for (const cancel of this.#suspects.values()) cancel()
    this.#suspects.clear()
  }

  #questionOf({ request, scope, options }: Missed): Asked['question'] | undefined {
    if (options.semantic === false || options.noCache || this.#isAway()) return undefined
    return semanticQuestion(request, scope, this.#parts.identity)
  }

  /** Whatever would be found, its answer would not. */
  #isAway(): boolean {
    return this.#parts.cacheHealth().using === 'no-op'
  }

  async #choose(
    { candidates, nearest, pool }: SearchResult,
    asked: Asked,
    key: CacheKey,
    { semantic, maxAgeMs }: GenerateOptions,
  ): Promise<SemanticFinding> {
    const { rule } = this.#parts
    const least = typeof semantic === 'number' ? semantic : 0
    const compared: Candidate[] = []
    const judged = (one: Candidate): Candidate => (semantic === 'answer' ? strictly(one) : one)
    const possible = candidates.filter((candidate) => mayAnswer(candidate, key)).map(judged)
    for (const candidate of rankedBy(rule, possible, pool)) {
      const verdict = verdictOn(candidate, pool, rule, least)
      if (verdict === 'pass' || compared.length === mostCompared(rule)) break
      const finding = await this.#find(candidate, maxAgeMs)
      if (finding === undefined) continue
      if (verdict === 'serve') return { kind: 'hit', finding, candidate, asked }
      compared.push(candidate)
    }
    // In shadow mode, what is compared now would have been a hit.
    if (rule.mode !== 'shadow' || compared.length === 0) {
      const best = possible.find(({ vetoed }) => !vetoed)
      const falls = best !== undefined && fallsShort(best, pool, rule, least)
      this.#recordMiss(falls ? best : undefined, nearest && judged(nearest))
    }
    return missOf(asked, compared)
  }

  /** The answer to a candidate, if it is fresh. A question whose answer is gone is forgotten. */
  async #find(candidate: Candidate, maxAgeMs: number | undefined): Promise<Fresh | undefined> {
    const finding = await this.#parts.lookup.find(candidate.key, maxAgeMs)
    if (finding.state === 'fresh') return finding
    if (finding.state === 'absent') this.#suspect(candidate.key)
    return undefined
  }

  /**
   * A cache that is in doubt finds nothing, and is not known to be away yet: only what is absent a
   * while later too, from a cache that is well, is gone.
   */
  #suspect(key: CacheKey): void {
    if (this.#closed || this.#suspects.size >= MAX_SUSPECTS) return
    if (this.#suspects.has(key.digest)) return
    const cancel = this.#parts.clock.schedule(SUSPICION_MS, () => {
      this.#suspects.delete(key.digest)
      this.#forgetIfGone(key).catch(() => {})
    })
    this.#suspects.set(key.digest, cancel)
  }

  async #forgetIfGone(key: CacheKey): Promise<void> {
    const { lookup, cacheHealth, index } = this.#parts
    const finding = await lookup.find(key, undefined, true)
    const { degraded, failing } = cacheHealth()
    const gone = finding.state === 'absent' && !degraded && failing.length === 0
    if (gone) await index.remove(key)
  }

  /** `best` is what fell short. What a guard doubted counts as shut out where it is not even nearly like enough. */
  #recordMiss(best: Candidate | undefined, nearest: Candidate | undefined): void {
    const { metrics } = this.#parts
    const isNear = best !== undefined && best.probability >= NEAR
    if (nearest?.vetoed !== true && isNear) metrics.record({ semantic_near_misses: 1 })
    else if (nearest?.guard !== undefined && (nearest.vetoed || best !== undefined))
      metrics.record({ [`semantic_vetoes_${nearest.guard}`]: 1 })
  }
}

/**
 * A partition holds one tenant's, namespace's and model's questions by construction; that is
 * checked again where it costs nothing. The request's own entry has been looked up before.
 */
function mayAnswer({ key }: Candidate, asked: CacheKey): boolean {
  const { tenant, namespace, model, digest } = asked
  return key.digest !== digest && keyMeets({ tenant, namespace, model }, key)
}

/** As if whatever a guard objects to were forbidden. */
function strictly(candidate: Candidate): Candidate {
  return candidate.guard === undefined ? candidate : { ...candidate, vetoed: true }
}

function missOf(asked: Asked, candidates: readonly Candidate[] = []): SemanticFinding {
  return { kind: 'miss', lesson: { asked, candidates, purpose: 'exploration', weight: 1 } }
}
