import type { Token } from './tokens.ts';
import type { WordExchange } from './word-exchange.ts';
/** Whether these words mean something else wherever they stand: numbers, negations and the like. */
export declare function areBound(words: readonly Token[]): boolean;
/**
 * Whether two runs of words that stand side by side say the same the other way round: "yesterday"
 * and "my card was declined" do, "hit" and "John" do not. What moves has to be a phrase, so that one
 * of them holds a function word.
 */
export declare function isHarmlessMove({ before, first, second }: WordExchange): boolean;
