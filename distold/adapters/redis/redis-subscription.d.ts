import type { Redis } from 'ioredis';
/** Opens a connection that nobody else uses; undefined where there is nothing to connect to yet. */
export type OpenConnection = () => Redis | undefined;
/**
 * A connection that listens to a channel and comes back whenever it is lost, on another node
 * of a Cluster where need be. Messages sent meanwhile are lost: pub/sub keeps none.
 */
export declare class RedisSubscription {
    #private;
    constructor(open: OpenConnection, channel: string, onMessage: () => void);
    /** Gives the connection up for a new one. */
    renew(): void;
    close(): void;
}
