import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
import { type OpenEmbeddingHttp } from './embedding-exchange.ts';
/** A server that speaks OpenAI's `/v1/embeddings`, and what it is asked for. */
export interface OpenAiEmbedderSettings {
    /** Base URL, ending in `/v1`. Credentials in it are not sent. */
    readonly url: string;
    /** Sent as a bearer token. */
    readonly apiKey?: string;
    readonly model: string;
    /** Asked for, and then held to; the model's own where it is not given. */
    readonly dimensions?: number;
    /** How long a call may take in all, in milliseconds; 1,000. */
    readonly timeoutMs?: number;
    /** Largest answer that is read; 4 MiB, in which 32 vectors of 4,096 numbers fit however they are written. */
    readonly maxResponseBytes?: number;
    /** Most calls under way at a time, beyond which they are rejected; 64. */
    readonly maxInFlight?: number;
}
/**
 * Vectors of any server that speaks OpenAI's protocol
 * (https://platform.openai.com/docs/api-reference/embeddings). Does not ask again where that fails:
 * whoever calls has little time. At most 32 texts a call.
 */
export declare class OpenAiEmbedder implements EmbedderPort {
    #private;
    readonly identity: string;
    constructor(settings: OpenAiEmbedderSettings, open: OpenEmbeddingHttp);
    embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
    close(): Promise<void>;
}
