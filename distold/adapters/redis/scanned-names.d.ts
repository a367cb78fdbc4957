import type { Redis } from 'ioredis';
/**
 * Names on one server that match a pattern, a page at a time; the next is asked for when the
 * reader wants it. Throws `CacheUnavailableError` where the server does not answer.
 */
export declare function scannedNames(server: Pick<Redis, 'scan'>, pattern: string): AsyncGenerator<readonly string[], void, undefined>;
