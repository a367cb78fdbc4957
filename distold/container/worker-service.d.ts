/**
 * Serves when the primary says so, and stops when it says so. Signals are the primary's: terminals and
 * service managers send them to every process at once. Where the primary is gone, `node:cluster` ends this one.
 */
export declare function obeyPrimary(): void;
