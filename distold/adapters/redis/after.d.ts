/** Resolves after so many milliseconds; waiting for it does not keep the process alive. */
export declare function after(ms: number): Promise<void>;
