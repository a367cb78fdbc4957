import type { LlmRequest } from './llm-request.ts';
/**
 * Whether a request goes on from what the provider keeps, or is to change it. The same words
 * may mean something else a moment later, so its answer is nobody else's.
 */
export declare function dependsOnProviderState({ protocol, parameters }: LlmRequest): boolean;
