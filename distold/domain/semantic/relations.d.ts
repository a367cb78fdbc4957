import type { Difference } from './alignment.ts';
/** Words that say how things stand to each other, by kind; what `=` joins are forms of one, all others are others. */
export type Kinds = readonly ReadonlyMap<string, string>[];
/** Those that may stand for each other nowhere where an answer hangs on every word. */
export declare const RELATIONS: Kinds;
/** Those that may not even where the same is wanted; "how do you" and "how do I" ask the same, and so do "in the app" and "on the app". */
export declare const OPPOSED: Kinds;
/** Whether one has a word of a kind where the other has other words of that kind. */
export declare function isRelatedOtherwise({ a, b }: Difference, relations: Kinds): boolean;
