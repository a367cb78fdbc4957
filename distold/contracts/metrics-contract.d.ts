import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { TestFramework } from './test-framework.ts';
/** Metrics to be tested, at 0, with what their tests need around them. */
export interface MetricsHarness {
    readonly metrics: MetricsPort;
    /** The metrics' time, milliseconds since the epoch. */
    now(): number;
    /** Closes the metrics and lets go of the rest. */
    dispose(): Promise<void>;
}
/** Makes a harness; each test gets one of its own. */
export type MetricsFactory = () => Promise<MetricsHarness>;
/** What every implementation of `MetricsPort` has to do. */
export declare function metricsContract({ describe, it }: TestFramework, name: string, make: MetricsFactory): void;
