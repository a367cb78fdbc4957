import type { RedisOptions } from 'ioredis';
/** Where a server listens. */
export interface RedisAddress {
    readonly host: string;
    readonly port: number;
}
/** Where a Redis is: a server, a group of servers whose master Sentinels know, or a Cluster. */
export type RedisTarget = Pick<RedisOptions, 'host' | 'port' | 'username' | 'password' | 'db' | 'tls' | 'sentinels' | 'name'> & {
    /** Some nodes of a Cluster, which know the others. */
    readonly nodes?: readonly RedisAddress[];
};
/** What the TLS of a connection goes by besides; texts in PEM. */
export interface RedisTls {
    /** Authorities to trust, in place of those that Node knows. */
    readonly ca?: string;
    /** The client's certificate, for servers that want one; */
    readonly cert?: string;
    /** and its key. */
    readonly key?: string;
}
/**
 * Reads `redis://` and `rediss://` (TLS, always verified), with user, password and
 * database as usual; `redis-sentinel://h1:p1,h2:p2/NAME`, where user and password are the
 * servers', and a database may follow the name; and `redis-cluster://h1:p1,h2:p2`
 * (`rediss-cluster://` with TLS), where a few nodes are enough.
 * @throws {ConfigurationError} where it is none of these; the URL, which may hold a password, is not repeated.
 */
export declare function redisTarget(url: string): RedisTarget;
