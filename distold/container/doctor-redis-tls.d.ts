import { type ConnectionOptions } from 'node:tls';
import type { RedisAddress } from '../adapters/redis/redis-url.ts';
/**
 * The code of what a server has against the TLS of its client; undefined where it has nothing.
 * It is told to whoever sends nothing: who has sent commands finds the connection cut, most often
 * before the refusal is read.
 */
export declare function tlsRefusal({ host, port }: RedisAddress, options: ConnectionOptions): Promise<string | undefined>;
