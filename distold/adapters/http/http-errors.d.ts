import type { JsonObject } from '../../domain/json.ts';
/** Codes that only the gateway answers with, besides those of `RepriseError`. */
export declare const HTTP_ERROR_CODES: readonly ['invalid_api_key', 'forbidden', 'invalid_json', 'unsupported_media_type', 'unsupported_transfer_encoding', 'payload_too_large', 'not_found', 'headers_too_large', 'request_timeout', 'unreadable_request', 'shutting_down', 'internal_error'];
/** A code that only the gateway answers with. */
export type HttpErrorCode = (typeof HTTP_ERROR_CODES)[number];
/** What an {@link HttpError} may say besides. */
export interface HttpErrorDetails {
    /** The header or field that is wrong. */
    readonly param?: string;
    /** Headers of the answer. */
    readonly headers?: Readonly<Record<string, string>>;
}
/** A request that the gateway turns away by itself. */
export declare class HttpError extends Error {
    readonly status: number;
    readonly code: HttpErrorCode;
    readonly param: string | undefined;
    readonly headers: Readonly<Record<string, string>>;
    constructor(status: number, code: HttpErrorCode, message: string, details?: HttpErrorDetails);
}
/** What is answered where nothing is to be found. */
export declare function nothingHere(): HttpError;
/** An error as it is answered. */
export interface ErrorAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** What OpenAI answers under `error`: `{ message, type, param, code }`, or the provider's own words. */
    readonly error: JsonObject;
    /** Set where the fault is ours: then the log has to say more than the answer. */
    readonly internal?: true;
}
/** Translates an error into its answer; what is not known is an internal error and says nothing more. */
export declare function errorAnswer(error: unknown): ErrorAnswer;
