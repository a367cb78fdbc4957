/** How much of a cache this process keeps in its memory. */
export interface CacheSize {
    readonly entries: number;
    /** What they take, about. */
    readonly bytes: number;
    /** How many have gone for want of room, since this process began. */
    readonly evictions: number;
}
