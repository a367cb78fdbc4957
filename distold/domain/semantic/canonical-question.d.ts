/**
 * A question as the embedder is given it: compatibility forms composed (NFKC), lower case, white
 * space collapsed, without the final question mark. Embedders tell texts apart by all of these, and
 * people do not. Texts that differ in anything else stay different; a text of question marks only
 * becomes empty.
 */
export declare function canonicalQuestion(text: string): string;
