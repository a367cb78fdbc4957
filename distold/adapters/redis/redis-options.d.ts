import type { ClusterOptions, RedisOptions } from 'ioredis';
/** Bounds of every wait for Redis, in milliseconds. */
export interface RedisDeadlines {
    /** For the reply to a command. */
    readonly commandMs: number;
    /** For a connection, TLS and login included. */
    readonly connectMs: number;
}
/** Options of a client for one server. */
export type ServerOptions = Omit<RedisOptions, 'replyMapping'>;
/** Options of a client for a Cluster. */
export interface ClusterSettings extends Omit<ClusterOptions, 'redisOptions'> {
    readonly redisOptions: Omit<NonNullable<ClusterOptions['redisOptions']>, 'replyMapping'>;
}
/** Bounds and manners of every connection: commands go out at once or fail at once. */
export declare function serverOptions({ commandMs, connectMs }: RedisDeadlines): ServerOptions;
/**
 * Follows a promotion also where the old master still answers. Only behind Sentinels: a
 * single replica answers every write with READONLY, and goes on serving reads.
 */
export declare function followingPromotions({ commandMs }: RedisDeadlines): ServerOptions;
/**
 * A Cluster's own waits are switched off where they would hold a caller up: a master that is
 * gone is a miss at once, and whoever asks next is redirected to its successor.
 */
export declare function clusterOptions(login: ServerOptions, deadlines: RedisDeadlines): ClusterSettings;
/** Pause before an attempt to connect, in milliseconds. */
export declare function pauseBefore(attempt: number): number;
