import type { CacheKey } from '../../domain/cache-key.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { Scope } from '../../domain/scope.ts'
import { canonicalQuestion } from '../../domain/semantic/canonical-question.ts'
import { canBeEmbedded } from '../../domain/semantic/pair-judging.ts'
import { semanticQuestion } from '../../domain/semantic/semantic-question.ts'

/** Most questions that are compared with each other. */
export const MAX_QUESTIONS = 50_000

/** A key's question, as the semantic cache would see it. */
export interface KeyQuestion {
  readonly key: CacheKey
  readonly partition: string
  readonly text: string
}

/** The questions of keys, the first ones of a log. */
export class SimulationQuestions {
  readonly #identity: string
  readonly #byKey = new Map<number, KeyQuestion>()
  #left = 0

  /** `identity` is the embedder's. */
  constructor(identity: string) {
    this.#identity = identity
  }

  /** Keeps the question of a key that is new, where it has one that may be compared with others. */
  add(number: number, key: CacheKey, request: LlmRequest, scope: Scope): void {
    const question = semanticQuestion(request, scope, this.#identity)
    if (question === undefined || !canBeEmbedded(canonicalQuestion(question.text))) return
    if (this.#byKey.size < MAX_QUESTIONS) this.#byKey.set(number, { key, ...question })
    else this.#left += 1
  }

  of(number: number): KeyQuestion | undefined {
    return this.#byKey.get(number)
  }

  get size(): number {
    return this.#byKey.size
  }

  /** How many more there were. */
  get left(): number {
    return this.#left
  }
}
