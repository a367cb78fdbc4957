import type { Registry } from 'prom-client';
import type { Totals } from '../../domain/metrics.ts';
import type { MetricKinds } from './metric-kinds.ts';
/** Adds what is counted of requests, but for similar questions and audits. */
export declare function addCounters(registry: Registry, { Counter }: MetricKinds, totals: Totals): void;
