import type { CacheKey } from '../domain/cache-key.ts';
import type { WireProtocol } from '../domain/llm-request.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { Generated } from './delivery.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { Lookup } from './lookup.ts';
/** A generation that failed, and what may stand in for it. */
export interface FailedGeneration {
    readonly error: unknown;
    /** Absent where nothing stored can stand in. */
    readonly key?: CacheKey;
    readonly options: GenerateOptions;
    /** The request's; it decides what an apology looks like, and whether there is one. */
    readonly protocol: WireProtocol;
}
/** Answers where no provider did: with a stored entry past its time, else with the apology. */
export declare class FallBack {
    #private;
    /** `apologises` is whether it apologises where the caller does not say. */
    constructor(lookup: Lookup, clock: ClockPort, logger: LoggerPort, apologises: boolean);
    /**
     * Throws the generation's own error where the caller is to see it: it is no
     * provider's failure, the request itself is at fault, or apologies are off. Who was turned
     * away because too many came gets a stored entry or that error, and no apology: to come
     * again helps.
     */
    execute(failed: FailedGeneration): Promise<Generated>;
    /** Notes that providers answer again, so that the next failure is logged anew. */
    recovered(): void;
}
