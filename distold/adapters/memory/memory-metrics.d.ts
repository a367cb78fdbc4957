import { type MetricsLabels } from '../../domain/breakdown.ts';
import { type Increments, type MetricsRange, type MetricsReport } from '../../domain/metrics.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { MetricsPort } from '../../domain/ports/metrics-port.ts';
import type { ReplayCounts } from '../../domain/replay-counts.ts';
/** Counts in this process; a restart begins anew. */
export declare class MemoryMetrics implements MetricsPort {
    #private;
    constructor(clock: ClockPort);
    record(increments: Increments, labels?: MetricsLabels): void;
    recordReplay(replay: ReplayCounts, labels: MetricsLabels): void;
    read(range?: MetricsRange): Promise<MetricsReport>;
    flush(): Promise<boolean>;
    close(): Promise<void>;
}
