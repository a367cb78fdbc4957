/** Keeps a memory within a bound of so many: forgets what came into it first, where it holds one too many. */
export declare function forgetOldest<Key>(memory: Map<Key, unknown> | Set<Key>, most: number): void;
