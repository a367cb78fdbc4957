import type { StatsDocument } from './stats-document.ts';
/** The counters as text. */
export declare function statsReport(stats: StatsDocument): string;
/** The share of requests for which no provider had to generate, as the dashboard has it; undefined where there was none. */
export declare function hitRate(counts: Readonly<Record<string, unknown>>): number | undefined;
