import type { PricedUsage } from '../../domain/ports/price-list-port.ts';
/** A price that has been worked out; undefined where there is none. */
type Price = number | undefined;
/** Remembers what usage costs: by provider and model, then by what was used. */
export declare class KeptPrices {
    #private;
    /** Keeps at most so many; beyond it all of them go. */
    constructor(limit: number);
    /** The price of usage, worked out where it is not known. Names of models come from outside: long ones are not kept. */
    of(usage: PricedUsage, workOut: () => Price): Price;
    clear(): void;
}
export {};
