import type { JsonObject } from '../../domain/json.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
/** Vectors that mean nothing, but are the same for the same text; of length 1, as OpenAI's are. */
export declare function demoEmbeddings(request: LlmRequest): JsonObject;
