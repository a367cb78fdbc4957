import type { ProviderError } from '../errors.ts';
import type { LlmRequest, WireProtocol } from '../llm-request.ts';
import type { LlmChunk, LlmResponse } from '../llm-response.ts';
/** What goes along with a request to a provider. */
export interface ProviderCall {
    /** Aborted when nobody wants the answer any more. */
    readonly signal: AbortSignal;
    /** The caller's own credential, for providers that have none configured. */
    readonly credential?: string;
    /** The caller's own headers that go along with that credential and change no answer, such as an organization. */
    readonly headers?: Readonly<Record<string, string>>;
    /** What tells the account that is asked on from others, where those headers carry the credential. */
    readonly account?: string;
    /** Headers that have whoever is asked go on with the trace; they change no answer. */
    readonly traceHeaders?: Readonly<Record<string, string>>;
    /** Whether another provider will be asked where this one fails: then there is no point in waiting for this one to recover. */
    readonly alternative?: boolean;
}
/**
 * How a provider is doing: it is asked (`closed`), it has failed too often and is not (`open`),
 * it is being tried again (`probing`), or it gets too many requests and is left alone (`cooling`).
 */
export type ProviderHealth = 'closed' | 'open' | 'probing' | 'cooling';
/** Where a provider is asked. */
export interface ProviderServer {
    /** Its host's name or address. */
    readonly address: string;
    readonly port: number;
}
/** A model that a provider offers; `id` is what requests name. */
export interface LlmModel {
    readonly id: string;
    /** Seconds since the epoch; 0 where unknown. */
    readonly created: number;
    readonly ownedBy: string;
}
/**
 * Generates answers. Implementations bound every wait and reject with `ProviderError`
 * where there is no answer, or with `RequestAbortedError` where the signal was aborted.
 * What else they reject with is taken for a failure of the provider, see `provider-failure.ts`.
 */
export interface LlmProviderPort {
    /** Its name in the configuration; answers carry it. */
    readonly name: string;
    /** The wire formats that it speaks; absent means OpenAI's chat completions alone. */
    readonly protocols?: readonly WireProtocol[];
    /** Where it is asked, for traces; absent where it is not asked over the network, or does not say. */
    readonly server?: ProviderServer | undefined;
    /** What this provider calls a model, or undefined where it does not serve it. */
    modelFor(model: string): string | undefined;
    /** Generates an answer. The request's model is still the caller's name for it. */
    complete(request: LlmRequest, call: ProviderCall): Promise<LlmResponse>;
    /**
     * Generates an answer piece by piece. The iterable ends normally only where the
     * provider has said that the answer is complete (its terminal marker); a stream that
     * is cut, stalls or breaks the format throws.
     */
    stream(request: LlmRequest, call: ProviderCall): AsyncIterable<LlmChunk>;
    /** The models on offer. */
    models(call: ProviderCall): Promise<readonly LlmModel[]>;
    /** Notes that a stream of its own that had ended normally was no answer after all. */
    note?(error: ProviderError): void;
    /** How it is doing; undefined where it does not know. */
    health?(): ProviderHealth | undefined;
    /** Lets go of connections. Safe to call twice. */
    close(): Promise<void>;
}
