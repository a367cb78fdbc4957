/** What is behind a code, and what to do about it; undefined where that is not known. Never quotes values. */
export declare function pgvectorAdvice(code: string, message: string): string | undefined;
