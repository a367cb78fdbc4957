import { ProviderError } from '../../domain/errors.ts';
import type { JsonObject } from '../../domain/json.ts';
/** An answer with an error status. */
export interface FailedAnswer {
    readonly provider: string;
    readonly status: number;
    readonly header: (name: string) => string | undefined;
    /** The body as it came. */
    readonly text: string;
    /** Whether the provider was asked with a credential of ours, not the caller's. */
    readonly ownCredential: boolean;
}
/** Translates an error status. A refused credential is the caller's mistake only where it is the caller's. */
export declare function statusError({ provider, status, header, text, ownCredential, }: FailedAnswer): ProviderError;
/** Translates a failure of the connection. */
export declare function transportError(provider: string, error: unknown, deadlinePassed: boolean): ProviderError;
/** An answer that is too long to be read; so it would be the next time. */
export declare function tooLongError(provider: string): ProviderError;
/** An error that came in place of an answer, under a status of success. */
export declare function reportedError(provider: string, body: JsonObject | undefined): ProviderError;
