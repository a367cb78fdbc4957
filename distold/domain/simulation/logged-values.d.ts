import { type JsonObject, type JsonValue } from '../json.ts';
/** Milliseconds since the epoch: of an ISO date, in UTC where it names no zone, or of seconds or milliseconds. */
export declare function momentOf(value: JsonValue | undefined): number | undefined;
/** Milliseconds from one moment to the next; undefined where either is unknown, they are in the wrong order, or too far apart. */
export declare function elapsedMs(start: JsonValue | undefined, end: JsonValue | undefined): number | undefined;
/** A number of 0 or more, also where a log has it as text. */
export declare function amountOf(value: JsonValue | undefined): number | undefined;
/** A price in millionths of a dollar; logs write 0 for what they do not know. */
export declare function microDollars(dollars: JsonValue | undefined): number | undefined;
/** A value that a log may have written as JSON text. */
export declare function unpacked(value: JsonValue | undefined): JsonValue | undefined;
/** An object that a log may have written as JSON text; empty where there is none. */
export declare function unpackedObject(value: JsonValue | undefined): JsonObject;
/** A text that says something. */
export declare function nameOf(value: JsonValue | undefined): string | undefined;
