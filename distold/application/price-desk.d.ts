import type { LlmResponse } from '../domain/llm-response.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { PriceListPort } from '../domain/ports/price-list-port.ts';
/** Tells what answers cost, without making anybody wait, whatever the price list does. */
export declare class PriceDesk {
    #private;
    constructor(prices: PriceListPort, logger: LoggerPort);
    /** Whether prices are told at once. */
    get isReady(): boolean;
    /**
     * Calls back with an answer's cost in millionths of a US dollar, fractions included, undefined
     * where it is not known: at once where the price list is ready, else as soon as it is.
     */
    quote(response: LlmResponse, callback: (cost: number | undefined) => void): void;
    /** Resolves when every callback that waits for the price list has been called. */
    settled(): Promise<void>;
    /** The cost that {@link quote} tells, at once; to be asked where the price list is ready. */
    costOf(response: LlmResponse): number | undefined;
}
