import { type PrecisionPlot } from './precision-curve.ts';
/** The plot as an SVG image that needs nothing from elsewhere. */
export declare function svgPlot(plot: PrecisionPlot): string;
