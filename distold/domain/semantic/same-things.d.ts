import type { Token } from './tokens.ts';
import type { WordMatching } from './word-matching.ts';
/**
 * Whether two questions name the very same things and ask something else about them: they put them into an
 * opposed relation ("flights to Boston", "from Boston"), or one says one of them once more ("a pointer",
 * "a pointer to a pointer"). `shared` is the share of the longer one's words that both say.
 */
export declare function asksOtherOfTheSame(a: readonly Token[], b: readonly Token[], matching: WordMatching, shared: number): boolean;
