import { type JsonValue } from '../json.ts';
/** Most differences that are named. */
export declare const MAX_DIFFERENCES = 50;
/** A value as it may be shown: a number, `true`, `false` or null as it is, of all others no more than what they are. */
type ShownValue = number | boolean | null | 'text' | 'list' | 'object' | 'absent';
/** Where two values differ, and how; texts are never quoted. */
export type ValueDifference = {
    readonly path: string;
} & ({
    readonly kind: 'text';
    /** The first character that differs, counted from 1 in UTF-16 units; behind the end of the shorter one it may be. */
    readonly at: number;
    readonly lengths: readonly [number, number];
} | {
    readonly kind: 'value';
    readonly values: readonly [ShownValue, ShownValue];
} | {
    readonly kind: 'length';
    readonly lengths: readonly [number, number];
});
/** Every place in which two values differ, by JSON path; at most {@link MAX_DIFFERENCES}. */
export declare function valueDifferences(path: string, one: JsonValue | undefined, other: JsonValue | undefined): readonly ValueDifference[];
export {};
