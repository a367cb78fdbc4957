import { type JsonObject } from '../../domain/json.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
import { type Endpoint } from './endpoint.ts';
/** OpenAI's chat completions. */
export declare const CHAT_ENDPOINT: Endpoint;
/** A request as the body of a chat completion call. Streams always ask for their usage: it is counted. */
export declare function chatCompletionRequest(request: LlmRequest, streamed: boolean): JsonObject;
