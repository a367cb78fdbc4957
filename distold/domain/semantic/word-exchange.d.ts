import type { Token } from './tokens.ts';
/** How one text becomes another: two runs of its words change places. Neither is empty; all else may be. */
export interface WordExchange {
    readonly before: readonly Token[];
    readonly first: readonly Token[];
    readonly between: readonly Token[];
    readonly second: readonly Token[];
}
type Words = readonly Token[];
/**
 * The exchange of the fewest words that makes one text of another of the same length; undefined
 * where no single one does, or too much is different.
 */
export declare function wordExchange(x: Words, y: Words): WordExchange | undefined;
/** Whether these words join two things of which either may come first. */
export declare function isCoordinator(words: Words): boolean;
/** Whether one text becomes another of the same length where two things that are joined by `and` or the like change places. */
export declare function isJoinedOtherwise(x: Words, y: Words): boolean;
export {};
