/** What is wrong, in words, and what to do about it. */
export interface Reason {
    readonly says: string;
    readonly advice: string;
}
/** What a code means for whoever wanted to reach `host`. */
export declare function reasonFor(code: string | undefined, host: string): Reason;
