import type { ProviderError } from './errors.ts';
import type { LlmRequest, WireProtocol } from './llm-request.ts';
import type { LlmChunk, LlmResponse } from './llm-response.ts';
import type { LlmModel, LlmProviderPort, ProviderCall, ProviderHealth, ProviderServer } from './ports/llm-provider-port.ts';
/** A provider that asks another one in a way of its own, and is that one in everything else. */
export declare abstract class WrappedProvider implements LlmProviderPort {
    protected readonly inner: LlmProviderPort;
    constructor(inner: LlmProviderPort);
    get name(): string;
    get protocols(): readonly WireProtocol[];
    get server(): ProviderServer | undefined;
    modelFor(model: string): string | undefined;
    abstract complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    abstract stream(request: LlmRequest, call: ProviderCall): AsyncIterable<LlmChunk>;
    models(call: ProviderCall): Promise<readonly LlmModel[]>;
    note(error: ProviderError): void;
    health(): ProviderHealth | undefined;
    close(): Promise<void>;
}
