import type { CliParts } from './cli-parts.ts';
import type { PrecisionPlot } from './precision-curve.ts';
import type { PairOptions } from './semantic-options.ts';
/** The same findings for programs, for readers and as a plot. */
export interface PairReport {
    readonly document: object;
    readonly text: string;
    readonly plot: PrecisionPlot;
}
/**
 * Shows a report as the options ask for it; in characters the plot is for terminals only.
 * @throws {CliFailure} where it cannot be written.
 */
export declare function printReport({ json, plot: file }: PairOptions, { stdout }: CliParts, { document, text, plot }: PairReport): Promise<void>;
