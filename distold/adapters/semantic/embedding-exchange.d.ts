import type { JsonObject } from '../../domain/json.ts';
/** Where embeddings are asked for, and within which bounds. */
export interface EmbeddingExchangeSettings {
    /** Base URL, ending in `/v1`. */
    readonly url: string;
    readonly apiKey?: string;
    /** How long an exchange may take in all, in milliseconds. */
    readonly timeoutMs: number;
    readonly maxResponseBytes: number;
    /** Most exchanges at a time. */
    readonly maxInFlight: number;
}
/** HTTP with the embeddings server. */
export interface EmbeddingHttp {
    /**
     * Posts to a path below the base URL, and resolves to the body of a successful answer. Bounds every wait;
     * rejects with `ProviderError`, whose message quotes neither body nor key, or `RequestAbortedError`.
     */
    post(path: string, body: JsonObject, signal: AbortSignal): Promise<JsonObject>;
    /** Cuts every connection. Safe to call twice. */
    close(): Promise<void>;
}
/** Opens it: how servers are spoken with is another room's, in which providers are asked in the same way. */
export type OpenEmbeddingHttp = (settings: EmbeddingExchangeSettings) => EmbeddingHttp;
/** Posts to `/embeddings`, so many times at once and no more, and says in its own words why nothing came of it. */
export declare class EmbeddingExchange {
    #private;
    constructor(settings: EmbeddingExchangeSettings, open: OpenEmbeddingHttp);
    /**
     * The body of a successful answer.
     * @throws {SemanticUnavailableError} where there is none in time, or the caller has left.
     */
    post(body: JsonObject, signal: AbortSignal | undefined): Promise<JsonObject>;
    /** Cuts every connection. */
    close(): Promise<void>;
}
