import type { LanguageModelV4Middleware } from '@ai-sdk/provider';
import type { Generate } from '../../application/generate.ts';
import type { GenerateStream } from '../../application/generate-stream.ts';
import type { AnswerSource } from '../../application/provider-chain.ts';
import type { LlmProviderPort } from '../../domain/ports/llm-provider-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
/** How long and how often a model is asked. */
interface Bounds {
    /** Longest wait for an answer, retries included, and for each further piece of a stream, in milliseconds. Default 600,000. */
    readonly timeoutMs?: number;
    /** How often it is asked again where that may help. Default 2, as the AI SDK has it. */
    readonly retries?: number;
}
/** What the middleware drives. */
export interface AiSdkUseCases {
    readonly generate: Pick<Generate, 'execute'>;
    readonly generateStream: Pick<GenerateStream, 'execute'>;
    readonly logger: LoggerPort;
    readonly callersUpstreams: {
        around(name: string, make: () => LlmProviderPort, bounds: Bounds): AnswerSource;
    };
}
/** How the middleware is set up. */
export interface AiSdkSettings extends Bounds {
    /** Whose answers these are: callers who may not see each other's answers are different tenants. */
    readonly tenant: string;
    /** A partition within the tenant. */
    readonly namespace?: string;
    /**
     * Who answers, for models that do not show it, such as wrapped ones: those that say the same
     * here share answers, also across processes. Default: what can be seen of address, headers and
     * settings, else each model object by itself.
     */
    readonly upstream?: string;
}
/**
 * Middleware for the AI SDK's `wrapLanguageModel`: the model's answers, whole and streamed,
 * come from the cache where they can. Calls say what they want of it in
 * `providerOptions.reprise`, answers what became of them in `providerMetadata.reprise`.
 * @throws {InvalidRequestError} where the tenant is missing, or a setting is unknown or wrong.
 */
export declare function repriseMiddleware(useCases: AiSdkUseCases, settings: AiSdkSettings): LanguageModelV4Middleware;
export {};
