import type { LlmRequest } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
import type { Unfitness } from './wire-format.ts';
/** Why a response may not be stored; undefined for one that may. */
export declare function responseUnfitness({ body, toolCalls }: LlmResponse, request: LlmRequest): Unfitness | undefined;
