import type { DemoOutcome, DemoShow } from './demo-show.ts';
import type { DemoStep } from './demo-step.ts';
import { type DemoSummary } from './demo-totals.ts';
/** A step as it came out. */
interface DemoResult extends DemoOutcome {
    readonly name: string;
    readonly title: string;
    readonly ok: boolean;
    /** Why it was left out. */
    readonly skipped?: string;
}
/** The whole demo as it came out. */
export interface DemoReport {
    /** Whether everything came out as it should. */
    readonly ok: boolean;
    readonly store: {
        readonly isReal: boolean;
        readonly what: string;
    };
    readonly steps: readonly DemoResult[];
    readonly summary: DemoSummary;
    readonly tookMs: number;
}
/** Gives the demo, step by step; rejects where it is ended before. */
export declare function performed(show: DemoShow, steps?: readonly DemoStep[]): Promise<DemoReport>;
export {};
