import type { Token } from './tokens.ts';
/** Kinds of negation in a question, sorted, each as often as it occurs: twice is not once. */
export declare function negationsIn(tokens: readonly Token[]): readonly string[];
