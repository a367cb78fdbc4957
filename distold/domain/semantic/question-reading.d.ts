import { type Token } from './tokens.ts';
/** What the guards and the features look at, read from a question once. */
export interface Reading {
    /** With compatibility forms composed, and quotation marks and apostrophes made plain. */
    readonly text: string;
    /** Words and numbers without greetings, thanks and the like, contractions spelt out. */
    readonly tokens: readonly Token[];
    /** Those of the tokens that are no function words, numbers included. */
    readonly content: readonly Token[];
    readonly numbers: readonly string[];
    readonly negations: readonly string[];
    readonly symbols: readonly string[];
    readonly quotes: readonly string[];
    readonly identifiers: readonly string[];
    /** What is to be taken literally: see `payloadOf` and `codeIn`. */
    readonly payload: string;
    readonly code: string;
    /** Whether it may be in another language than English. */
    readonly isForeign: boolean;
    /** Runs of letters of other scripts than Latin, in order. */
    readonly foreign: readonly string[];
}
/** Reads a question. */
export declare function readQuestion(question: string): Reading;
