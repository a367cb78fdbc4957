import type { JsonValue } from './json.ts';
/** Whether objects and lists stand within each other deeper than so many levels. */
export declare function nestsBeyond(levels: number, value: JsonValue | undefined): boolean;
