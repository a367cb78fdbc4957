import type { Counter, Gauge } from 'prom-client';
/** What the library that writes the exposition is needed for. */
export interface MetricKinds {
    readonly Counter: typeof Counter;
    readonly Gauge: typeof Gauge;
}
