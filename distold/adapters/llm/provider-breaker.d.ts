/** Calls a provider as long as it answers; once it does not, only now and then to see whether it does again. */
export declare class ProviderBreaker {
    #private;
    constructor();
    /** Whether calls go through, none does, or one is being tried. */
    get state(): 'closed' | 'open' | 'probing';
    /**
     * Makes a call, or none.
     * @throws {ProviderError} at once where it is open; else what the call throws.
     */
    run<T>(provider: string, call: () => Promise<T>): Promise<T>;
    /** Notes a failure of a call that had begun well. */
    note(error: unknown): Promise<void>;
}
