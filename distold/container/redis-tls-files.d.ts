import { type RedisTls } from '../adapters/redis/redis-url.ts';
/** PEM files for the TLS of Redis. */
export interface RedisTlsFiles {
    readonly redisUrl?: string | undefined;
    /** Authorities to trust, in place of those that Node knows. */
    readonly redisCaFile?: string | undefined;
    /** The client's certificate, and what is between it and its authority; */
    readonly redisCertFile?: string | undefined;
    /** and the key to it. */
    readonly redisKeyFile?: string | undefined;
}
/**
 * Reads what the files hold; undefined where none is named.
 * @throws {ConfigurationError} naming the setting whose file cannot be read, holds something else, or is of no use.
 */
export declare function redisTls(files: RedisTlsFiles): RedisTls | undefined;
