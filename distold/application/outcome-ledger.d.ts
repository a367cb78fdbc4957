import type { CacheKey } from '../domain/cache-key.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { LlmResponse } from '../domain/llm-response.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import { type ReplayOutcome } from '../domain/replay-counts.ts';
import type { HotKeys } from './hot-keys.ts';
import type { PriceDesk } from './price-desk.ts';
/**
 * Books how each request was answered, once per request, and what answers cost and saved.
 * Requests and savings count under the model that was asked for, what was generated under
 * the one that answered.
 */
export declare class OutcomeLedger {
    #private;
    /** `keys` is told of every answer to a request that has a key. */
    constructor(metrics: MetricsPort, prices: PriceDesk, keys?: Pick<HotKeys, 'record'>);
    /**
     * Books an answer to a request for a model, how long it took, in milliseconds, where that
     * is known, and its key, where it has one. An apology is no provider's.
     */
    book(outcome: Outcome, model: string, provider: string, tookMs?: number, key?: CacheKey): void;
    /**
     * Books an answer that was replayed, and what that saved: what {@link book} and
     * {@link bookSavings} book of it, in one go. `at` is when, milliseconds since the epoch, where
     * that is known.
     */
    bookHit(response: LlmResponse, model: string, tookMs: number, key: CacheKey | undefined, outcome?: ReplayOutcome, at?: number): void;
    /** Books what a model generated; its price as soon as it is known. */
    bookGeneration(response: LlmResponse, model: string): void;
    /** Books what no provider had to generate for an answer that was replayed. */
    bookSavings(response: LlmResponse, model: string): void;
    /** Books a request that got an error, as one for no model where what it names is none. */
    bookFailure(error: unknown, request: Pick<LlmRequest, 'model'> | undefined): void;
    /** Resolves when everything booked so far is recorded. */
    settled(): Promise<void>;
}
