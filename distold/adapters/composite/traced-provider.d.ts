import type { LlmRequest } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts';
import type { TracerPort } from '../../domain/ports/tracer-port.ts';
import { WrappedProvider } from '../../domain/wrapped-provider.ts';
/** A provider each of whose calls is a span, retries included, as the GenAI conventions have it. */
export declare class TracedProvider extends WrappedProvider {
    #private;
    constructor(inner: LlmProviderPort, tracer: TracerPort, clock: ClockPort);
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    stream(request: LlmRequest, call: ProviderCall): AsyncIterable<LlmChunk>;
}
