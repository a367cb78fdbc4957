import { BaseCache } from '@langchain/core/caches'
import type { Generation } from '@langchain/core/outputs'
import type { Remember } from '../../application/remember.ts'
import { readGenerations as readAnswer } from '../../domain/langchain-generations.ts'
import type { LlmResponse } from '../../domain/llm-response.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import { entryTags } from '../../domain/tags.ts'
import { readGenerations, writtenGenerations } from './langchain-generation.ts'
import { type Asked, askedBy, type QuestionSettings } from './langchain-question.ts'
import { assertCacheOptions } from './own-settings.ts'

/** What of Reprise the cache needs. */
export interface RepriseMemory {
  readonly remember: Remember
  readonly logger: LoggerPort
}

/** How answers are shared and kept. */
export interface RepriseCacheOptions {
  /** Whose answers they are: nobody else gets them. Credentials in the model's settings do not matter. */
  readonly tenant: string
  /** A tenant's own partition. */
  readonly namespace?: string
  /**
   * The name of the one model that this cache serves, for models that LangChain's key does
   * not name, Azure's deployments among them; give models with other settings a cache of
   * their own, with another namespace. Without it such models are not cached.
   */
  readonly model?: string
  /** Vouches that messages hold text, and nothing else: then `[word]` in them is a text. */
  readonly textOnly?: boolean
  /** Time to live, in milliseconds; 0 stores nothing. Default: as Reprise is configured. */
  readonly ttlMs?: number
  /** Marks by which entries can be invalidated: at most 16, of 1 to 128 characters. */
  readonly tags?: readonly string[]
}

/** Obstacles that somebody can remove, and how. */
const ADVICE: Partial<Record<NonNullable<Asked['obstacle']>, string>> = {
  unnamed_model: 'LangChain does not name this model: not cached without the option `model`',
  unwritten_settings:
    'LangChain cannot write all settings of a call: not cached; bind tools, and give schemas as JSON',
}

/** What has been said already: caches may be made anew for every call. */
const ADVISED = new WeakMap<LoggerPort, Set<string>>()

/**
 * LangChain's cache, over Reprise: `new ChatOpenAI({ cache: new RepriseCache(reprise, { tenant }) })`.
 *
 * LangChain shows its cache a prompt in words and a key of settings, and generates by itself.
 * So there is no single flight here, nothing stale where a provider fails, and streams are
 * not cached. What is known to be missing in the words is never answered from the cache: images
 * and other content that is no text, shortened identifiers, results of parallel tool calls.
 * What cannot be seen there counts as the same: where one message ends and the next begins, if
 * a text is written like one (`Human: `), names and roles likewise; reasoning, results of
 * server-side tools and content without a type; a tool result's status; settings that are
 * functions. An answer without a reason for its end is taken for whole. LangChain's `generate`
 * with several prompts puts hits in the wrong places; `batch` does not. Whoever needs more
 * gives the model `fetch: cachedFetch(reprise)` from `reprise/openai`, which sees requests whole.
 */
export class RepriseCache extends BaseCache {
  readonly #reprise: RepriseMemory
  readonly #settings: QuestionSettings
  readonly #lifetime: { readonly ttlMs?: number; readonly tags: readonly string[] }

  /** @throws {InvalidRequestError} where the tenant is missing, or an option is unknown or wrong. */
  constructor(reprise: RepriseMemory, options: RepriseCacheOptions) {
    super()
    // Here, as lookups and updates never reject.
    assertCacheOptions(options)
    const { tenant, namespace, model, textOnly = false, ttlMs, tags = [] } = options
    this.#reprise = reprise
    const scope = namespace === undefined ? { tenant } : { tenant, namespace }
    this.#settings = { scope, model, textOnly }
    this.#lifetime = { ...(ttlMs === undefined ? {} : { ttlMs }), tags: entryTags(tags) }
  }

  /** What is stored; null where there is nothing, and LangChain generates. Never rejects. */
  override async lookup(prompt: string, llmKey: string): Promise<Generation[] | null> {
    const { question, obstacle } = askedBy(prompt, llmKey, this.#settings)
    const { remember } = this.#reprise
    if (obstacle === undefined)
      return (await remember.recall(question, ({ body }) => readGenerations(body))) ?? null
    remember.pass(question)
    this.#advise(obstacle)
    return null
  }

  /** Keeps what was generated, where it is fit to be given to somebody else. Never rejects. */
  override async update(prompt: string, llmKey: string, value: Generation[]): Promise<void> {
    const { question, obstacle } = askedBy(prompt, llmKey, this.#settings)
    const response = answerOf(value, question.request.model, question.provider)
    const { remember } = this.#reprise
    if (obstacle === undefined) await remember.keep(question, { response, ...this.#lifetime })
    else remember.passed(question, response)
  }

  #advise(obstacle: NonNullable<Asked['obstacle']>): void {
    const { logger } = this.#reprise
    const advice = ADVICE[obstacle]
    const given = ADVISED.get(logger) ?? new Set()
    if (advice === undefined || given.has(advice)) return
    ADVISED.set(logger, given.add(advice))
    logger.warn(advice)
  }
}

/** What cannot be written is an answer without generations, which nobody stores. */
function answerOf(
  generations: readonly Generation[],
  model: string,
  provider: string,
): LlmResponse {
  const body = writtenGenerations(generations, model) ?? { model, generations: [] }
  return readAnswer(body, { provider, requestId: '', latencyMs: 0 })
}
