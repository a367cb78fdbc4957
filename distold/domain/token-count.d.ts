/** Tokens as a provider says them; 0 for whatever counts none. */
export declare function tokenCount(said: unknown): number;
