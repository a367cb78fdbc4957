import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { ProviderCall } from '../../domain/ports/llm-provider-port.ts';
/**
 * A call that is given up when time runs out, whether or not the provider listens to its signal.
 * One signal and one listener for all steps: joined signals cost more than the call does.
 */
export declare class Deadline {
    #private;
    /** The call to make: its signal is aborted when the caller leaves, and when time runs out. */
    readonly call: ProviderCall;
    constructor(provider: string, call: ProviderCall, clock: ClockPort);
    /** Milliseconds left. */
    get leftMs(): number;
    /** Gives up in so many milliseconds, whatever was said before. */
    expireIn(ms: number): void;
    /** There is nothing to give up any more. */
    end(): void;
    /** Waits for a step of the call; throws `ProviderError` where time runs out or it fails, `RequestAbortedError` where the caller leaves. */
    wait<T>(step: () => Promise<T>): Promise<T>;
}
