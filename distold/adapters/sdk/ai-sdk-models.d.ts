import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { LlmRequest, WireProtocol } from '../../domain/llm-request.ts';
import type { LlmChunk, LlmResponse } from '../../domain/llm-response.ts';
import type { LlmProviderPort, ProviderCall } from '../../domain/ports/llm-provider-port.ts';
/** Says which model a request is for. */
export declare function assignModel(request: LlmRequest, model: LanguageModelV4): void;
/** A vendor's language models of the AI SDK as a provider, in the SDK's own terms: nothing is translated. */
export declare class AiSdkModels implements LlmProviderPort {
    #private;
    readonly name: string;
    readonly protocols: readonly WireProtocol[];
    constructor(name: string);
    modelFor(model: string): string;
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    stream(request: LlmRequest, call: ProviderCall): AsyncGenerator<LlmChunk, void, undefined>;
    models(): Promise<readonly []>;
    close(): Promise<void>;
}
