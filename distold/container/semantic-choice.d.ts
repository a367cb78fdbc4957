import type { RedisConnection } from '../adapters/redis/redis-connection.ts';
import type { OutcomeLedger } from '../application/outcome-ledger.ts';
import type { AnswerSource } from '../application/provider-chain.ts';
import { type SameAnswer } from '../application/same-answer.ts';
import type { SearchSettings } from '../application/semantic-search.ts';
import type { ServingRule } from '../application/semantic-serving.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import type { SemanticSettings } from './semantic-settings.ts';
import { type RepriseSettings } from './settings.ts';
/**
 * The embedder that the settings name.
 * @throws {ConfigurationError} where its URL holds what would not be sent, or its packages are missing.
 */
export declare function chosenEmbedder({ embedder }: SemanticSettings): EmbedderPort;
/** What indexes are made with. */
export interface IndexParts {
    readonly connection: RedisConnection | undefined;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
}
/**
 * The index that the settings name. What several processes share has to lead to answers that
 * they share too: otherwise each would remove the others' questions.
 */
export declare function chosenIndex(settings: RepriseSettings, parts: IndexParts): SimilarityIndexPort;
/** When the answers to similar questions are given. */
export declare function servingRule(settings: SemanticSettings): ServingRule;
/** How questions are searched. */
export declare function searchSettings({ mode, match }: SemanticSettings): SearchSettings;
/** How answers are compared. */
export declare function chosenComparison({ audit, semantic }: RepriseSettings, embedder: EmbedderPort | undefined, source: AnswerSource, ledger: OutcomeLedger): SameAnswer;
