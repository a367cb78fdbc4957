import { type MetricsLabels } from '../../domain/breakdown.ts';
import { type Increments, type MetricsRange, type MetricsReport } from '../../domain/metrics.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { MetricsPort } from '../../domain/ports/metrics-port.ts';
import type { ReplayCounts } from '../../domain/replay-counts.ts';
import type { RedisConnection } from './redis-connection.ts';
/**
 * Counts in memory and adds up in Redis, batch by batch, each counted once.
 *
 * A process that is killed loses what it recorded since its last flush: one interval's
 * worth, and the batch under way. A Redis that loses power, or is killed while its disk is
 * slow, loses what it had acknowledged and not yet written (up to 2 seconds' worth with
 * `appendfsync everysec`), and a replica that is promoted what had not reached it. Batches
 * are therefore kept for 3 seconds after they are acknowledged, and written again where
 * Redis, when it is back, does not have them. Nothing is promised beyond that: not for a
 * loss that reaches further back, and not for a process that has ended meanwhile, whose
 * last seconds are as durable as Redis makes them.
 */
export declare class RedisMetrics implements MetricsPort {
    #private;
    /** Flushes at most `flushMs` milliseconds after something was recorded. */
    constructor(connection: Pick<RedisConnection, 'ask'>, flushMs: number, clock: ClockPort, logger: LoggerPort);
    record(increments: Increments, labels?: MetricsLabels): void;
    recordReplay(replay: ReplayCounts, labels: MetricsLabels): void;
    read(range?: MetricsRange): Promise<MetricsReport>;
    /** What is recorded while one is under way is left to the next, which whoever asks for it meanwhile shares. */
    flush(): Promise<boolean>;
    close(): Promise<void>;
}
