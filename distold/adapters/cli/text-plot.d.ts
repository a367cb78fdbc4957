import { type PrecisionPlot } from './precision-curve.ts';
/** The plot in characters: `*` for the score, `.` for plain cosine, `@` for what is marked. */
export declare function textPlot(plot: PrecisionPlot): string;
