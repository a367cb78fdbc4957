import type { Registry } from 'prom-client';
import type { AuditReport } from '../../application/read-metrics.ts';
import type { Totals } from '../../domain/metrics.ts';
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts';
import type { MetricKinds } from './metric-kinds.ts';
/** What is shown of similar questions and of audits. */
export interface SemanticFigures {
    readonly totals: Totals;
    readonly audits: AuditReport;
}
/** Adds what is counted of similar questions and audits. */
export declare function addSemanticCounters(registry: Registry, kinds: MetricKinds, { totals, audits }: SemanticFigures): void;
/** Adds how much the similarity index holds. */
export declare function addIndexSize(registry: Registry, { Gauge }: MetricKinds, { questions, bytes }: IndexSize): void;
