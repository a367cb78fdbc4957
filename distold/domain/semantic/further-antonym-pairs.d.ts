/** Further opposites, as `OPPOSITES` has them. */
export declare const FURTHER_OPPOSITES: string;
