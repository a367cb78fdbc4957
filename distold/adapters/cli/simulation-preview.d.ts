import type { LlmRequest } from '../../domain/llm-request.ts';
/** The beginning of a request's last message, on one line; shown to those only who ask for it. */
export declare function previewOf({ messages, parameters }: LlmRequest): string;
