import { type JsonObject } from './json.ts';
/** An item of a response's output as the events that bring it; kinds that nobody here knows come whole. */
export declare function itemEvents(item: JsonObject, index: number): readonly JsonObject[];
