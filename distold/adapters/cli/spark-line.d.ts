/** Shares, from 0 to 1, as bars of one character each; undefined is a dot. */
export declare function sparkLine(shares: readonly (number | undefined)[]): string;
