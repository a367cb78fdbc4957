/** Bounds of a share, from 0 to 1. */
export type Interval = readonly [low: number, high: number];
/**
 * The 95% score interval of a share that was seen `successes` times in `trials` (E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", 1927). Nothing is known
 * without trials: then it is from 0 to 1.
 */
export declare function wilsonInterval(successes: number, trials: number): Interval;
/** The same for any quantile `z` of the normal distribution, and a share seen in as much as so many trials. */
export declare function scoreBounds(share: number, trials: number, z: number): Interval;
/** How many trials without a failure it takes until the interval's lower bound is at least `share`, below 1. */
export declare function trialsToConfirm(share: number): number;
