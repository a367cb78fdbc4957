/** A JSON value as `JSON.parse` returns it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
/** A JSON object. An absent member and one that is `undefined` mean the same. */
export interface JsonObject {
    readonly [field: string]: JsonValue | undefined;
}
/** Whether a value is a JSON object: neither an array nor null. */
export declare function isJsonObject(value: unknown): value is JsonObject;
/** Whether a text is JSON. */
export declare function isJsonText(text: string): boolean;
/** The members of a value that are JSON objects; none where the value is no array. */
export declare function jsonObjects(value: unknown): readonly JsonObject[];
/** A value that is a JSON object as it is; an empty one in place of any other. */
export declare function objectIn(value: unknown): JsonObject;
/** An object without the members that say nothing. */
export declare function withoutNulls(object: JsonObject): JsonObject;
