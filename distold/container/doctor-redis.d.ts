import type { DoctorCheck } from '../adapters/cli/doctor-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
import { type RedisTlsFiles } from './redis-tls-files.ts';
/** What the checks of Redis go by. */
type RedisConfig = Pick<GatewayConfig, 'commandTimeoutMs' | 'prefix'> & RedisTlsFiles;
/** Whether Redis is there, serves us, and is set up as `docs/redis.md` says. */
export declare function redisCheck(url: string, config: RedisConfig): DoctorCheck;
export {};
