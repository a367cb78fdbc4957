/** Whether a word, in lower case, is one of them. */
export declare function isFunctionWord(word: string): boolean;
