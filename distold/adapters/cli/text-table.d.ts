/** Columns under their headings: the first to the left, all others to the right. */
export declare function textTable(headings: readonly string[], rows: readonly (readonly string[])[]): string;
/** A share as a percentage of one decimal. Only all of it is 100.0%. */
export declare function percent(share: number | null): string;
/** Both ends of an interval of shares. */
export declare function percentRange(interval: readonly [number, number] | null): string;
/** A name out of a file, in a form that cannot drive a terminal. */
export declare function printable(name: string): string;
/** JSON for people to read: of the same value, and in a form that cannot drive a terminal. */
export declare function printableJson(value: unknown): string;
