import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { LlmRequest } from '../../domain/llm-request.ts';
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts';
/** A call of a model as a request, and what goes along with it. */
export interface AiSdkCall {
    readonly request: LlmRequest;
    /** Headers that change no answer. */
    readonly headers: Readonly<Record<string, string>>;
}
/**
 * A call of a model as a request, exactly: {@link callOptions} makes the same call of it.
 * @throws {TypeError} where it holds what JSON cannot express.
 */
export declare function aiSdkCall(options: LanguageModelV4CallOptions, modelId: string, upstream: string): AiSdkCall;
/** The call that a request was made of, to be made now. */
export declare function callOptions(request: LlmRequest, call: ProviderCall): LanguageModelV4CallOptions;
