import type { Token } from './tokens.ts';
/** Reads which words are opposites, where nobody has yet. */
export declare function readOpposites(): void;
/** Whether two words that stand in for each other turn a question into another. */
export declare function areAntonyms(a: Token, b: Token): boolean;
