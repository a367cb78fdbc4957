import type { RedisConnection } from '../adapters/redis/redis-connection.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
/** What counters are chosen by. */
export interface MetricsParts {
    /** How long they wait before they are written, in milliseconds. */
    readonly flushMs: number;
    readonly connection: RedisConnection | undefined;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
}
/** Counters where answers are: in Redis, else in memory. */
export declare function chosenMetrics({ flushMs, connection, clock, logger }: MetricsParts): MetricsPort;
