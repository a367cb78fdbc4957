import { ProviderError } from '../domain/errors.ts';
import type { LlmRequest } from '../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../domain/llm-response.ts';
import type { LlmModel, LlmProviderPort, ProviderCall, ProviderHealth } from '../domain/ports/llm-provider-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
/** A whole answer, and the request as it was answered: its model is the one that answered. */
export interface ChainAnswer {
    readonly request: LlmRequest;
    readonly response: LlmResponse;
}
/** A stream whose first chunk has arrived. */
export interface ChainStream {
    readonly request: LlmRequest;
    readonly provider: string;
    readonly chunks: AsyncIterable<LlmChunk>;
    /** Tells whoever sent it that it was no answer: that shows only when all of it is there. */
    readonly reject?: (error: ProviderError) => void;
}
/** Who generates answers; both methods throw as {@link ProviderChain}'s do. */
export interface AnswerSource {
    complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>;
    stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream>;
}
/** Asks providers in order, until one answers. */
export declare class ProviderChain implements AnswerSource {
    #private;
    constructor(providers: readonly LlmProviderPort[], metrics: MetricsPort, logger: LoggerPort);
    /**
     * Generates a whole answer.
     * @throws {ProviderError} the last provider's, or the first that blames the caller.
     * @throws {ModelNotFoundError} where none serves the model.
     */
    complete(request: LlmRequest, call: ProviderCall): Promise<ChainAnswer>;
    /** Begins a streamed answer; throws as {@link complete} does. After the first chunk no other provider is asked. */
    stream(request: LlmRequest, call: ProviderCall): Promise<ChainStream>;
    /** Every model on offer, each once, of all providers that answer; throws the last error where none does. */
    models(call: ProviderCall): Promise<readonly LlmModel[]>;
    /** How each provider is doing, where it says. */
    health(): readonly {
        readonly name: string;
        readonly state: ProviderHealth;
    }[];
}
