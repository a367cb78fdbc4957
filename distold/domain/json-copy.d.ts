import { type JsonObject } from './json.ts';
/** A copy of a JSON object of plain objects and lists, frozen or not, through and through. */
export declare function jsonCopy(object: JsonObject): JsonObject;
