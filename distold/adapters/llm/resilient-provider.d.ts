import { BatchedStream } from '../../domain/batched-stream.ts';
import { ProviderError } from '../../domain/errors.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LlmProviderPort, ProviderCall, ProviderHealth } from '../../domain/ports/llm-provider-port.ts';
import { WrappedProvider } from '../../domain/wrapped-provider.ts';
/** How a provider is asked; times in milliseconds. */
export interface Resilience {
    /** Whether it is asked with a credential of ours, and not with each caller's own. */
    readonly ownAccount: boolean;
    /** How often it is asked again where that may help. */
    readonly retries: number;
    /** Longest wait for a whole answer, retries and pauses included, and for each further piece of a stream. */
    readonly timeoutMs: number;
    /** Longest wait for a stream's first piece, retries and pauses included. */
    readonly firstTokenTimeoutMs: number;
    /** Longest that a stream may take. */
    readonly streamTimeoutMs: number;
}
/**
 * Asks a provider as long as that makes sense: within a deadline, again where that may help,
 * not while it wants to be left alone, and not while it is down. The only place that retries.
 */
export declare class ResilientProvider extends WrappedProvider {
    #private;
    constructor(inner: LlmProviderPort, bounds: Resilience, clock: ClockPort);
    note(error: ProviderError): void;
    health(): ProviderHealth;
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    /** Retries until the first chunk; what has been seen cannot be taken back. */
    stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk>;
}
