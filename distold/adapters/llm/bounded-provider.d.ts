import { BatchedStream } from '../../domain/batched-stream.ts';
import type { LlmRequest } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts';
import { WrappedProvider } from '../../domain/wrapped-provider.ts';
import { type StreamBounds } from './provider-stream.ts';
/** A provider that may hang, such as one of the caller's own: asked once, and given up when its time is over. */
export declare class BoundedProvider extends WrappedProvider {
    #private;
    constructor(inner: LlmProviderPort, bounds: StreamBounds, clock: ClockPort);
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    stream(request: LlmRequest, call: ProviderCall): BatchedStream<LlmChunk>;
}
