/** Opposites, one pair of groups a line: what stands left of a stroke against what stands right of it. */
export declare const OPPOSITES: string;
