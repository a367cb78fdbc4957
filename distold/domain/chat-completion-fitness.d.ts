import type { LlmRequest } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
import type { Unfitness } from './wire-format.ts';
/** Why a chat completion may not be stored; undefined for one that may. Every choice has to be there and fit. */
export declare function chatCompletionUnfitness(response: LlmResponse, request: LlmRequest): Unfitness | undefined;
