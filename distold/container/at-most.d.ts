/**
 * Waits, but not longer than so many milliseconds, for which it keeps the process alive. Resolves to whether
 * that was long enough; rejects as what it waits for does.
 */
export declare function atMost(ms: number, waited: Promise<void> | undefined): Promise<boolean>;
