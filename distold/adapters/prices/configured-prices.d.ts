import type { PricedUsage, PriceListPort } from '../../domain/ports/price-list-port.ts';
import { type ModelPrice } from './model-price.ts';
/**
 * Prices that are configured, before another list that knows all others. Of several that fit an
 * answer, the model's name decides: in full before its name without a date, that before a
 * prefix, a longer prefix before a shorter one; of two that name the same, the one that also
 * names the provider. How it is written is taken as it is: capitals and vendors' prefixes count.
 */
export declare class ConfiguredPrices implements PriceListPort {
    #private;
    /** `others` is asked where none of the prices fits. Of two for the same, the later one counts. */
    constructor(prices: readonly ModelPrice[], others: PriceListPort);
    /** Loads the other list; prices that are configured are there without it. */
    load(): Promise<void>;
    costOf(usage: PricedUsage): number | undefined;
}
