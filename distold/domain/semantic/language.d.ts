import type { Token } from './tokens.ts';
/**
 * Whether a text may be in another language than English, of which guards know no negations, no
 * numbers and no opposites: it has letters that English has not, or hardly a word of the kind that
 * every English sentence has.
 */
export declare function mayBeForeign(tokens: readonly Token[], text: string): boolean;
