import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { PricedUsage, PriceListPort } from '../../domain/ports/price-list-port.ts';
/**
 * List prices as vendors publish them, from data that comes with the package: nothing is
 * fetched. A provider is recognised by its URL, else by its name; one that is neither,
 * such as a proxy, is taken to charge what the model's maker does.
 */
export declare class PublishedPrices implements PriceListPort {
    #private;
    /** `urls` are providers' base URLs by their name, `unpriced` the names of those that no list has. */
    constructor(urls: ReadonlyMap<string, string>, unpriced: ReadonlySet<string>, clock: ClockPort);
    /** Loads the catalogue: about a megabyte, which neither a start nor the answer to be priced has to wait for. */
    load(): Promise<void>;
    costOf(usage: PricedUsage): number | undefined;
}
