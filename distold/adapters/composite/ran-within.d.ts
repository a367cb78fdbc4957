/**
 * Has something done by what may throw before it, after it or in its place: it is done once in any
 * case, and returns or throws what it does by itself. `fails` hears of the rest.
 */
export declare function ranWithin<T>(run: (work: () => T) => unknown, work: () => T, fails: (error: unknown) => void): T;
