import type { DemoShow } from './demo-show.ts';
import { type DemoTotals } from './demo-tally.ts';
/** What the demo has counted, what the gateway has, and whether they agree. */
export interface DemoSummary {
    readonly counted: DemoTotals;
    readonly stats: Readonly<Record<string, number>>;
    readonly agrees: boolean;
    readonly generations: number;
}
/** Compares what was counted here with `/admin/stats`. */
export declare function demoSummary(show: DemoShow): Promise<DemoSummary>;
/** The summary as lines. */
export declare function summaryLines({ counted, stats, agrees, generations, }: DemoSummary): readonly string[];
