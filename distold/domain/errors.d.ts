import type { JsonObject } from './json.ts';
/** Stable codes of every error that Reprise throws; each is explained in `docs/errors.md`. */
export declare const ERROR_CODES: readonly ['cache_unavailable', 'provider_error', 'model_not_found', 'only_if_cached', 'invalid_request', 'invalid_configuration', 'overloaded', 'request_aborted', 'semantic_unavailable', 'closed'];
/** The code of an error that Reprise throws. */
export type ErrorCode = (typeof ERROR_CODES)[number];
/** Base of every error that Reprise throws. Messages hold no prompt, answer, key or credential. */
export declare abstract class RepriseError extends Error {
    abstract readonly code: ErrorCode;
    get name(): string;
}
/** Why a store could not serve. */
export type CacheFailure = 'timeout' | 'connection' | 'partial' | 'refused' | 'closed';
/**
 * A store could not be asked: no answer in time (`timeout`), no connection
 * (`connection`), the part that was asked does not answer while others do (`partial`), an
 * error as answer (`refused`), or used after `close` (`closed`).
 */
export declare class CacheUnavailableError extends RepriseError {
    readonly code = "cache_unavailable";
    readonly reason: CacheFailure;
    constructor(reason: CacheFailure, message: string, options?: ErrorOptions);
}
/** What of the semantic cache could not serve. */
export type SemanticPart = 'embedder' | 'index';
/** There are no vectors, or the index could not be asked. Use cases turn it into a plain miss. */
export declare class SemanticUnavailableError extends RepriseError {
    readonly code = "semantic_unavailable";
    readonly part: SemanticPart;
    constructor(part: SemanticPart, message: string, options?: ErrorOptions);
}
/** How a provider failed: an error status, no answer in time, no connection, an answer that is none, or not asked at all because it is down or wants to be left alone. */
export type ProviderFailure = 'status' | 'timeout' | 'connection' | 'protocol' | 'unavailable';
/** What {@link ProviderError} is made of. */
export interface ProviderErrorDetails {
    readonly provider: string;
    readonly failure: ProviderFailure;
    /** HTTP status, where there was an answer. */
    readonly status?: number;
    /** Whether the same request may succeed later or elsewhere. */
    readonly retryable: boolean;
    /** Whether the caller's own request is at fault: then it is neither retried nor apologised for. */
    readonly clientMistake?: boolean;
    /** How long the provider asks to be left alone. */
    readonly retryAfterMs?: number;
    /** The provider's own `error` object, for the caller's eyes: it may quote the prompt. */
    readonly body?: JsonObject;
    readonly cause?: unknown;
}
/** A provider did not answer, or not with an answer. */
export declare class ProviderError extends RepriseError {
    #private;
    readonly code = "provider_error";
    readonly provider: string;
    readonly failure: ProviderFailure;
    readonly status: number | undefined;
    readonly retryable: boolean;
    readonly clientMistake: boolean;
    readonly retryAfterMs: number | undefined;
    constructor(message: string, details: ProviderErrorDetails);
    /** The provider's own `error` object. No field: loggers write fields, and this may quote the prompt. */
    get body(): JsonObject | undefined;
}
/** No provider serves the model that the request names, in the format of the request. */
export declare class ModelNotFoundError extends RepriseError {
    readonly code = "model_not_found";
    constructor();
}
/** The caller wanted a stored answer or none, and there is none. */
export declare class OnlyIfCachedError extends RepriseError {
    readonly code = "only_if_cached";
    constructor();
}
/** The caller's input is wrong; `param` names the field. */
export declare class InvalidRequestError extends RepriseError {
    readonly code = "invalid_request";
    readonly param: string | undefined;
    constructor(message: string, param?: string);
}
/** The configuration is wrong; the message names each setting. */
export declare class ConfigurationError extends RepriseError {
    readonly code = "invalid_configuration";
}
/** As many generations are running as may; trying again later helps. */
export declare class OverloadedError extends RepriseError {
    readonly code = "overloaded";
}
/** Reprise was asked after it had been told to close: nobody is asked, and nothing stands in. */
export declare class ClosedError extends RepriseError {
    readonly code = "closed";
    constructor();
}
/** The caller left before there was an answer. */
export declare class RequestAbortedError extends RepriseError {
    readonly code = "request_aborted";
    constructor();
}
