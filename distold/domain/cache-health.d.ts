/** How the cache is doing. */
export interface CacheHealth {
    /** The cache that is configured: `redis`, `memory`, `no-op`. */
    readonly kind: string;
    /** The cache that is in use. */
    readonly using: string;
    /** Whether a standby is in use because the configured one cannot be reached. */
    readonly degraded: boolean;
    /** Since when, milliseconds since the epoch. */
    readonly since: number;
    /** What fails, at least in part, although it is in use: reads, writes, both or neither. */
    readonly failing: readonly ('read' | 'write')[];
}
