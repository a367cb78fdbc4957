/** A word or a number of a question. */
export interface Token {
    /** In lower case. */
    readonly word: string;
    /** What it has in common with its inflections. */
    readonly stem: string;
    /** Where it begins in the text, and the first place after it. */
    readonly start: number;
    readonly end: number;
    /** Whether it begins with a capital letter without beginning a sentence. */
    readonly capital: boolean;
}
/** Words and numbers in order, contractions spelt out; of abbreviations, U.S. and the like are one. */
export declare function tokensOf(text: string): readonly Token[];
