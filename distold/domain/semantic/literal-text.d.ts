/** What is quoted in a text, as bare words. */
export declare function quotesIn(text: string): readonly string[];
/** Addresses, file names, paths, names out of programs and codes in a text, as they are written. */
export declare function identifiersIn(text: string): readonly string[];
/** Whether everything quoted in one text stands in the other, with or without quotation marks. */
export declare function quotesAgree(quotes: readonly string[], other: string): boolean;
/**
 * Whether every identifier of one text stands in the other, in whatever case; or there without its
 * punctuation, where nothing else can be meant.
 */
export declare function identifiersAgree(identifiers: readonly string[], other: string): boolean;
