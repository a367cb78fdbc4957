/** Calls what must not throw, and may all the same; `fails` hears of it, of a promise that rejects too. */
export declare function guardedCall(call: () => unknown, fails: (error: unknown) => void): void;
