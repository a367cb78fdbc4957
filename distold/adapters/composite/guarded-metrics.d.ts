import type { MetricsLabels } from '../../domain/breakdown.ts';
import type { Increments, MetricsRange, MetricsReport } from '../../domain/metrics.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { MetricsPort } from '../../domain/ports/metrics-port.ts';
import type { ReplayCounts } from '../../domain/replay-counts.ts';
/** Counters that may throw where they must not, such as the caller's own: an answer is worth more than its being counted. */
export declare class GuardedMetrics implements MetricsPort {
    #private;
    readonly recordReplay?: (replay: ReplayCounts, labels: MetricsLabels) => void;
    constructor(inner: MetricsPort, logger: LoggerPort, clock: ClockPort);
    record(increments: Increments, labels?: MetricsLabels): void;
    /** @throws {CacheUnavailableError} where nothing that was counted comes, or not in time. */
    read(range?: MetricsRange): Promise<MetricsReport>;
    flush(): Promise<boolean>;
    close(): Promise<void>;
}
