import type { Comparison, ExplainedRequest } from './explain-document.ts';
/** A request's key for people to read. */
export declare function explainReport(request: ExplainedRequest): string;
/** How two requests compare, for people to read. */
export declare function comparisonReport(one: ExplainedRequest, other: ExplainedRequest, comparison: Comparison): string;
