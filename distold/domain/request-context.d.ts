import { type JsonValue } from './json.ts';
/** A request's context as the text that providers are given. */
export declare function contextText(context: JsonValue): string;
/** The place of the context in a conversation: behind the system and developer messages that lead it. */
export declare function contextPlace(items: readonly JsonValue[]): number;
