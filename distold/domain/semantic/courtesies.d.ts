import type { Token } from './tokens.ts';
/**
 * Tokens without greetings, thanks and requests to answer at both ends, which change nothing about
 * the answer. Where nothing else was said, everything stays.
 */
export declare function withoutCourtesies(tokens: readonly Token[]): readonly Token[];
