import { type JsonValue } from '../../domain/json.ts';
/** A field of a request that the AI SDK has no words for, or that is not as it must be. */
export declare class InexpressibleField extends Error {
    /** Its path, such as `messages[1].content[0].image_url.detail`. */
    readonly field: string;
    constructor(field: string);
}
/** Gives up on a request for the sake of one of its fields. */
export declare function refuse(field: string): never;
/**
 * Reads an object field by field, and refuses what is not as expected. Its end refuses what
 * nobody has read, so that nothing of a request is dropped without a word. Null and absent
 * mean the same, as they do to OpenAI.
 */
export declare class Fields {
    #private;
    constructor(value: unknown, path?: string);
    /** The path of a field. */
    at(name: string): string;
    /** A field's value, whatever it is; undefined where it is null or absent. */
    value(name: string): JsonValue | undefined;
    /** A field that may be absent. */
    optional<T>(name: string, is: (value: unknown) => value is T): T | undefined;
    /** A field that may not. */
    required<T>(name: string, is: (value: unknown) => value is T): T;
    /** The members of a list, each read with its own path; none where it is absent. */
    list<T>(name: string, read: (value: JsonValue, path: string) => T): T[];
    /** The fields of a member. */
    object(name: string): Fields;
    /** Takes fields for read that change no answer. */
    ignore(names: Iterable<string>): void;
    /** Refuses the first field that says something and that nobody has read. */
    end(): void;
}
/** Whether a value is text. */
export declare function isText(value: unknown): value is string;
/** Whether a value is a number. Large integers that the wire keeps digit by digit are none. */
export declare function isNumber(value: unknown): value is number;
/** Whether a value is true or false. */
export declare function isBoolean(value: unknown): value is boolean;
/** Whether a value is one of a few words. */
export declare function isOneOf<T extends string>(...words: T[]): (value: unknown) => value is T;
