import { type JudgedPair } from '../../domain/semantic/pair-judged.ts';
/** A place in a plot of precision (up) against hit rate (to the right), both from 0 to 1. */
export interface PlotPoint {
    readonly hitRate: number;
    readonly precision: number;
}
/** A place that is marked, with what stands beside it. */
export interface PlotMark extends PlotPoint {
    readonly label: string;
}
/** What a plot shows. */
export interface PrecisionPlot {
    readonly title: string;
    /** Of the cache's own ranking, from the strictest threshold to the laxest. */
    readonly score: readonly PlotPoint[];
    /** Of plain cosine. */
    readonly cosine: readonly PlotPoint[];
    readonly marks: readonly PlotMark[];
}
/** The plot of judged pairs. */
export declare function precisionPlot(title: string, pairs: readonly JudgedPair[], marks: readonly PlotMark[]): PrecisionPlot;
/** The lowest precision that a plot shows, a multiple of a tenth: what it goes down to, not counting single pairs. */
export declare function lowestPrecision({ score, cosine, marks }: PrecisionPlot): number;
