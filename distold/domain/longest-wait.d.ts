/** Longest delay that timers can express, in milliseconds, some 24 days: asked for more, Node's fire at once. */
export declare const LONGEST_WAIT_MS = 2147483647;
