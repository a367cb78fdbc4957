import type { PricedUsage } from '../../domain/ports/price-list-port.ts';
/** What a model's tokens cost, in US dollars per million of them. 0 is a price. */
export interface ModelPrice {
    /** The model as its provider's answers name it, with or without a date; a `*` at the end stands for anything. */
    readonly model: string;
    /** The name of the provider that answers, as configured; absent: whichever does. */
    readonly provider?: string;
    /** Input that none of the following prices are for. */
    readonly inputPerMillion: number;
    /** Input that the provider took from a cache of its own. Default: `inputPerMillion`. */
    readonly cachedInputPerMillion?: number;
    /** Input that the provider wrote to a cache of its own. Default: `inputPerMillion`. */
    readonly cacheWritePerMillion?: number;
    /** Input that it wrote there for an hour, not minutes. Default: `cacheWritePerMillion`. */
    readonly cacheWriteHourPerMillion?: number;
    /** Output, reasoning included; 0 for a model of embeddings. */
    readonly outputPerMillion: number;
}
/**
 * What an answer costs at this price, in millionths of a US dollar, fractions included; undefined
 * where its numbers make no sense, such as more cached tokens than tokens.
 */
export declare function chargeOf(price: ModelPrice, usage: PricedUsage): number | undefined;
