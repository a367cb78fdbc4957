import { type JsonValue } from '../../domain/json.ts';
/**
 * A value as JSON from which {@link decoded} makes the same value: bytes, addresses and
 * dates included, which the AI SDK's prompts and answers may hold. Different values never
 * become the same JSON.
 * @throws {TypeError} where it holds what JSON cannot express, such as a function.
 */
export declare function encoded(value: unknown): JsonValue;
/**
 * The same for values that may hold anything: what JSON cannot express is told as JSON has it, such as
 * an instance of a class by its members, and left out where JSON has nothing for it.
 */
export declare function told(value: unknown): JsonValue;
/** The value that {@link encoded} was given. */
export declare function decoded(value: JsonValue | undefined): unknown;
