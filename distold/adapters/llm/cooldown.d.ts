import { ProviderError } from '../../domain/errors.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts';
/** Leaves a provider alone that has said that it gets too many requests: 429, or 503 with a time to come again. */
declare class Cooldown {
    #private;
    constructor(clock: ClockPort);
    /** Milliseconds until it may be asked again; 0 where it may be now. */
    get leftMs(): number;
    /** Takes note of a failure. */
    note(error: unknown): void;
    /** @throws {ProviderError} like the provider's own, where it is to be left alone. */
    assertOver(provider: string): void;
}
/**
 * The cooldowns of a provider: one for our own account, or one for each caller's, where
 * callers bring their own: nobody is left without answers because somebody else asks too much.
 */
export declare class Cooldowns {
    #private;
    /** `ownAccount` is whether the provider is asked with a credential of ours. */
    constructor(ownAccount: boolean, clock: ClockPort);
    /** The cooldown of the account that a call goes to. */
    of(call: ProviderCall): Cooldown;
    /** Milliseconds until our own account may be used again; 0 where it may be now. */
    get leftMs(): number;
}
/** Whether a provider asks to be left alone. */
export declare function isThrottling({ status, retryAfterMs }: ProviderError): boolean;
export {};
