import type { RedisConnection } from '../adapters/redis/redis-connection.ts'
import { RedisSimilarityIndex } from '../adapters/redis/redis-similarity-index.ts'
import { EmbeddedModel } from '../adapters/semantic/embedded-model.ts'
import { embeddedModelMissing } from '../adapters/semantic/embedded-packages.ts'
import { MemorySimilarityIndex } from '../adapters/semantic/memory-similarity-index.ts'
import { pgMissing } from '../adapters/semantic/pgvector-driver.ts'
import { PgvectorSimilarityIndex } from '../adapters/semantic/pgvector-similarity-index.ts'
import type { OutcomeLedger } from '../application/outcome-ledger.ts'
import type { AnswerSource } from '../application/provider-chain.ts'
import {
  alikeWords,
  judgedAnswers,
  type SameAnswer,
  sameWords,
} from '../application/same-answer.ts'
import type { SearchSettings } from '../application/semantic-search.ts'
import type { ServingRule } from '../application/semantic-serving.ts'
import { ConfigurationError } from '../domain/errors.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import { DEFAULT_MATCH, DEFAULT_THRESHOLD } from '../domain/semantic/judgement.ts'
import { assertSentWhole } from './base-url.ts'
import { chosenSeal } from './seal-choice.ts'
import type { ComparisonSettings, SemanticSettings } from './semantic-settings.ts'
import { servedEmbedder } from './served-embedder.ts'
import { DEFAULT_PREFIX, type RepriseSettings } from './settings.ts'

/** Most questions in this process where nothing is said. */
const MAX_QUESTIONS = 100_000

/** Cosine from which on two answers are taken to say the same where nothing is said. */
const LEAST_COSINE = 0.9

/**
 * The embedder that the settings name.
 * @throws {ConfigurationError} where its URL holds what would not be sent, or its packages are missing.
 */
export function chosenEmbedder({ embedder }: SemanticSettings): EmbedderPort {
  if (embedder?.kind === 'openai') {
    const { kind: _, timeoutMs = 1000, ...settings } = embedder
    assertSentWhole(settings.url, 'semantic: embedder.url')
    return servedEmbedder({ ...settings, timeoutMs })
  }
  const missing = embeddedModelMissing()
  if (missing !== undefined) throw new ConfigurationError(`semantic: ${missing}`)
  return new EmbeddedModel()
}

/** What indexes are made with. */
export interface IndexParts {
  readonly connection: RedisConnection | undefined
  readonly clock: ClockPort
  readonly logger: LoggerPort
}

/**
 * The index that the settings name. What several processes share has to lead to answers that
 * they share too: otherwise each would remove the others' questions.
 */
export function chosenIndex(settings: RepriseSettings, parts: IndexParts): SimilarityIndexPort {
  const { connection, clock, logger } = parts
  const index = settings.semantic?.index ?? { kind: connection === undefined ? 'memory' : 'redis' }
  if (index.kind === 'pgvector') return pgvectorIndex(settings, index, parts)
  const maxQuestions = index.maxQuestions ?? MAX_QUESTIONS
  const local = new MemorySimilarityIndex({ maxQuestions }, clock)
  if (index.kind === 'memory') return local
  if (connection === undefined)
    throw new ConfigurationError('semantic: the index redis needs the cache redis or tiered')
  const prefix = prefixOf(settings)
  return new RedisSimilarityIndex(
    connection,
    local,
    { prefix, maxQuestions, seal: chosenSeal(settings) },
    clock,
    logger,
  )
}

function pgvectorIndex(
  settings: RepriseSettings,
  { kind: _, ...index }: Extract<NonNullable<SemanticSettings['index']>, { kind: 'pgvector' }>,
  { clock, logger }: IndexParts,
): SimilarityIndexPort {
  const shared = ['redis', 'tiered', 'keyv'].includes(settings.cache?.kind ?? 'memory')
  if (!shared && settings.adapters?.cache === undefined)
    throw new ConfigurationError(
      'semantic: the index pgvector needs the cache redis, tiered or keyv',
    )
  const missing = pgMissing()
  if (missing !== undefined) throw new ConfigurationError(`semantic: ${missing}`)
  return new PgvectorSimilarityIndex(index, clock, logger, chosenSeal(settings))
}

function prefixOf({ cache }: RepriseSettings): string {
  const prefix = cache !== undefined && 'prefix' in cache ? cache.prefix : undefined
  return prefix ?? DEFAULT_PREFIX
}

/** When the answers to similar questions are given. */
export function servingRule(settings: SemanticSettings): ServingRule {
  const { mode, threshold = DEFAULT_THRESHOLD, acceptedError = 0.02 } = settings
  return mode === 'verified' ? { mode, acceptedError } : { mode, threshold }
}

/** How questions are searched. */
export function searchSettings({ mode, match = DEFAULT_MATCH }: SemanticSettings): SearchSettings {
  return { match, pooled: mode === 'verified' }
}

/** How answers are compared. */
export function chosenComparison(
  { audit, semantic }: RepriseSettings,
  embedder: EmbedderPort | undefined,
  source: AnswerSource,
  ledger: OutcomeLedger,
): SameAnswer {
  const byDefault = embedder === undefined ? 'words' : 'embedding'
  const compare: ComparisonSettings = audit?.compare ?? { kind: byDefault }
  if (compare.kind === 'judge') return judgedAnswers(source, ledger, compare.model)
  if (compare.kind === 'words') return sameWords
  if (embedder === undefined) {
    const why = semantic === undefined ? ': there is no embedder while semantic is off' : ''
    throw new ConfigurationError(`audit: answers cannot be compared by embedding${why}`)
  }
  return alikeWords(embedder, compare.leastCosine ?? LEAST_COSINE)
}
