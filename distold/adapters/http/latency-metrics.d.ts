import { type LatencyCounts } from '../../domain/latency.ts';
/**
 * The latencies as Prometheus' text format has a histogram. Written here, as prom-client's
 * histograms are of what a process observes, and these counters outlive it.
 */
export declare function latencyExposition(counts: LatencyCounts): string;
