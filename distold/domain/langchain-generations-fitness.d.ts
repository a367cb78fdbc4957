import type { LlmRequest } from './llm-request.ts';
import type { LlmResponse } from './llm-response.ts';
import type { Unfitness } from './wire-format.ts';
/**
 * Why LangChain's generations may not be stored; undefined where they may. Every one of them
 * has to be fit. A generation that gives no reason for its end is taken for whole: there are
 * models that never give one, and LangChain hands over nothing before a call has ended.
 */
export declare function generationsUnfitness({ body }: LlmResponse, request: LlmRequest): Unfitness | undefined;
