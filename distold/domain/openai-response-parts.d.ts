import { type JsonObject } from './json.ts';
/** The member that holds a text, and what its events are named after. */
export type TextMember = readonly [member: string, events: string];
/**
 * A part of an item as the events that bring it. `name` is what the first and the last are
 * named after, `place` what all of them say of where it belongs.
 */
export declare function partEvents(name: string, part: JsonObject, place: JsonObject): readonly JsonObject[];
/** A text as the events that bring it, in one piece; none where there is no text. */
export declare function textEvents(holder: JsonObject, [member, events]: TextMember, place: JsonObject): readonly JsonObject[];
