import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts';
import { ChunkLog } from './chunk-log.ts';
/** What a generation came to. */
export interface Landing {
    readonly response: LlmResponse;
    /** Whose answer it is: where a stand-in gave it, another model than was asked for. */
    readonly model: string;
    readonly stored: boolean;
}
/** The work of a flight: generates the answer and, if it streams, fills the log on the way. */
export type FlightPlan = (flight: Flight) => Promise<Landing>;
/**
 * What happens when everybody has left: calls `cancel`, at once or later. Returns what has it
 * go on after all, where it has not been called yet.
 */
export type Linger = (cancel: () => void) => () => void;
/** What a flight is launched with. */
export interface FlightOptions {
    readonly streamed: boolean;
    readonly generatedFrom: number;
    readonly tags: readonly string[];
    readonly linger: Linger;
}
/**
 * One running generation and everybody who waits for it. It runs on its own, not on
 * behalf of whoever came first, and is cancelled only when everybody has left, at once or
 * after it has lingered for the cache's sake.
 */
export declare class Flight {
    #private;
    readonly streamed: boolean;
    /** Its moment in the order of invalidations. */
    readonly generatedFrom: number;
    /** Tags of everybody aboard. */
    readonly tags: Set<string>;
    readonly log: ChunkLog;
    readonly landing: Promise<Landing>;
    /** The provider that is answering, once one is. */
    provider: string;
    /** Whether another process turned out to generate the answer; known when the first chunk is there. */
    elsewhere: boolean;
    constructor(plan: FlightPlan, options: FlightOptions);
    /** Aborted when nobody wants the answer any more. */
    get signal(): AbortSignal;
    /**
     * Takes a seat, at once, so that nobody's leaving cancels the flight of somebody who has
     * just come. Whoever is seated calls {@link whole} or {@link chunks}, once.
     */
    board(): void;
    /** Waits for the whole answer, then leaves. */
    whole(signal?: AbortSignal): Promise<Landing>;
    /**
     * The answer as its chunks come, then leaves; only for flights that stream. Whoever aborts has
     * left at once, also while they do not read: they may never come back to read on.
     */
    chunks(signal?: AbortSignal): AsyncGenerator<readonly LlmChunk[], void, undefined>;
}
