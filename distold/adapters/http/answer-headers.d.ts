import type { Delivery } from '../../application/delivery.ts';
/** Headers of an answer that say how it came about; ages and lifetimes in whole seconds. */
export declare function answerHeaders(delivery: Delivery, provider: string): Record<string, string>;
/** What `cache-status` says of an exact hit that is fresh for so many milliseconds more. */
export declare function hitStatus(freshForMs: number): string;
/** Milliseconds as headers have durations: in whole seconds. */
export declare function wholeSeconds(ms: number): string;
