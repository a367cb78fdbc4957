import type { LlmRequest } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { Scope } from '../domain/scope.ts';
import type { Generated } from './delivery.ts';
import type { Generate } from './generate.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { AnswerSource } from './provider-chain.ts';
/**
 * Answers a request for embeddings item by item: each is looked up, coalesced, stored and
 * counted by itself, and those that are missing go upstream together.
 */
export declare class Embed {
    #private;
    /** `source` is asked for what is missing. */
    constructor(generate: Generate, source: AnswerSource, clock: ClockPort);
    /** Throws what `Generate` throws, for the first item that fails; nobody apologises for embeddings. */
    execute(request: LlmRequest, scope: Scope, options?: GenerateOptions): Promise<Generated>;
}
