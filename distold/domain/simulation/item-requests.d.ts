import type { LlmRequest } from '../llm-request.ts';
/** What the cache looks up for a request: that itself, and one for embeddings item by item. */
export declare function itemRequests(request: LlmRequest): readonly LlmRequest[];
