/** What a colon or a line's end introduces in a text, behind `start`; nothing where it only asks. */
export declare function payloadOf(text: string, start: number): string;
/** The pieces of a text, between white space, that are code, in order: every sign of them counts. */
export declare function codeIn(text: string): string;
