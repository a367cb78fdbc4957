import { ProviderError } from './errors.ts';
/**
 * What a provider threw, as one of our errors. Implementations of somebody's own may let through what their
 * SDK throws: that is a failure of the provider, and must not keep others from being asked. Where it
 * carries an HTTP status, as the errors of OpenAI's and Anthropic's clients do, that decides.
 */
export declare function providerFailure(provider: string, error: unknown, signal: AbortSignal): Error;
/** No answer in time. */
export declare function lateError(provider: string, cause: unknown): ProviderError;
/** An answer that is none, or none of the kind that was asked for. */
export declare function protocolError(provider: string, what: string): ProviderError;
