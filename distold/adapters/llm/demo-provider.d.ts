import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LlmModel, LlmProviderPort } from '../../domain/ports/llm-provider-port.ts';
/** Answers without key and network, so that everything else can be tried; it says what it is. */
export declare class DemoProvider implements LlmProviderPort {
    #private;
    readonly name: string;
    readonly protocols: readonly WireProtocol[];
    constructor(name: string, clock: ClockPort);
    modelFor(model: string): string;
    complete(request: LlmRequest): Promise<LlmResponse>;
    stream(request: LlmRequest): AsyncGenerator<LlmChunk, void, undefined>;
    models(): Promise<readonly LlmModel[]>;
    close(): Promise<void>;
}
