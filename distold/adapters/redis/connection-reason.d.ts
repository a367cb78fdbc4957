import type { Cluster, Redis } from 'ioredis';
/**
 * Why there is no connection. ioredis tells that to whoever listens; whoever sends a command learns
 * only that there is none.
 */
export declare class ConnectionReason {
    #private;
    /**
     * What was said last, such as `ECONNREFUSED` or `WRONGPASS`; while nothing was, `ETIMEDOUT` until the
     * server takes the connection, then `NOT_READY`: it loads its data, or hangs; and `CLOSED` where it ended
     * the connection. Undefined while it serves.
     */
    get code(): string | undefined;
    /** Listens to a client, from before it connects. */
    hear(client: Redis | Cluster): void;
}
