/** What an answer's price depends on. */
export interface PricedUsage {
    /** The model that answered, as its provider names it. */
    readonly model: string;
    /** The provider's name in the configuration. */
    readonly provider: string;
    /** All input tokens, those that the provider had cached and those that it then cached included. */
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** Input tokens that the provider took from a cache of its own, which most sell for less. */
    readonly cachedInputTokens?: number;
    /** Input tokens that the provider wrote to a cache of its own, which some sell for more. */
    readonly cacheWriteTokens?: number;
    /** Those among {@link cacheWriteTokens} that it keeps for an hour, not for minutes. */
    readonly cacheWriteHourTokens?: number;
}
/** Says what answers cost. */
export interface PriceListPort {
    /** Gets ready, where that takes time. Called once, before the first question; a rejection is logged. */
    load?(): Promise<void>;
    /**
     * The price in millionths of a US dollar, fractions included; undefined where it is not
     * known. What is free costs 0, what is unknown never does. It is asked for every answer,
     * cached ones too: it has to be quick, and does not throw.
     */
    costOf(usage: PricedUsage): number | undefined;
}
