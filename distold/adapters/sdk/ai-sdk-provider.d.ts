import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { LlmProviderPort } from '../../domain/ports/llm-provider-port.ts';
import type { Unsupported } from './ai-sdk-chat-warnings.ts';
/** What {@link aiSdkProvider} takes. */
export interface AiSdkProviderSettings {
    /** What answers and logs call it. */
    readonly name: string;
    /**
     * The AI SDK's model for a name, such as a vendor's provider function (`openai`, `anthropic`),
     * or one model, which then answers under its own name whatever is asked for.
     */
    readonly model: LanguageModelV4 | ((modelId: string) => LanguageModelV4);
    /** The only models that it serves, as requests name them. Default: all. */
    readonly models?: readonly string[];
    /** What the vendor calls a model; undefined where it does not serve it. Default: by the name it was asked for. */
    readonly modelFor?: (model: string) => string | undefined;
    /**
     * What a model may leave out of a request with no more than a warning, as many do with `seed`:
     * features as the AI SDK names them, or true for all. Its answer is kept under the whole request
     * nonetheless. Default: nothing; the next provider is asked.
     */
    readonly allowUnsupported?: Unsupported;
    /** Longest wait for a whole answer, and for each piece of a stream, in milliseconds. Default 60,000. */
    readonly timeoutMs?: number;
}
/**
 * A provider that asks a model of the AI SDK, so that every vendor that it knows can be in the chain.
 * @throws {InvalidRequestError} where a setting is unknown or wrong.
 */
export declare function aiSdkProvider(settings: AiSdkProviderSettings): LlmProviderPort;
