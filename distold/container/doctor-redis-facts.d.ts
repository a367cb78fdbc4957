import type { Redis } from 'ioredis';
/** What was learned from one server. Durations in milliseconds. */
export interface RedisFacts {
    /** Such as `127.0.0.1:6379`. */
    readonly address: string;
    /** Every field of INFO by its name. */
    readonly info: ReadonlyMap<string, string>;
    /** How long each of some PINGs took. */
    readonly pings: readonly number[];
    /** How far the server's clock is ahead of ours, give or take {@link skewWithin}. */
    readonly skewMs: number;
    readonly skewWithin: number;
}
/** Asks one server, which takes some 23 round trips. */
export declare function redisFacts(server: Redis): Promise<RedisFacts>;
/** INFO as `name:value` per line, under headings that begin with `#`. */
export declare function parsedInfo(text: string): ReadonlyMap<string, string>;
