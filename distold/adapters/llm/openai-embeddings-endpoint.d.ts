import type { Endpoint } from './endpoint.ts';
/** OpenAI's embeddings; they do not stream. */
export declare const EMBEDDINGS_ENDPOINT: Endpoint;
