/** Why a value has no exact canonical form. */
export type CanonicalObstacle = 'not_json' | 'lone_surrogate' | 'inexact_number' | 'too_deep' | 'prototype_field' | 'too_large';
/** Deepest nesting of objects and lists that still gets a canonical form, or a key. */
export declare const MAX_CANONICAL_DEPTH = 64;
/** A value's canonical form, or what stands in its way. */
export type CanonicalForm = {
    readonly kind: 'canonical';
    readonly text: string;
} | {
    readonly kind: 'obstacle';
    readonly obstacle: CanonicalObstacle;
};
/**
 * The canonical JSON of a value (RFC 8785): equal for equal values, different for
 * different ones. Values whose difference JSON cannot express have none: integers
 * beyond 2^53 (parsing has rounded them already), lone surrogates (UTF-8 maps them
 * all to one character), `__proto__` members, and whatever is no plain JSON.
 * `wrapping` is how many levels the caller has put around what users wrote.
 */
export declare function canonicalForm(value: unknown, wrapping?: number): CanonicalForm;
/** What is wrong with a number: it is none, or parsing may have rounded it. */
export declare function numberObstacle(value: number): CanonicalObstacle | undefined;
/** Whether a list is written in JSON as it says itself, and not as its items are. */
export declare function speaksForItself(list: readonly unknown[]): boolean;
/** What an object is instead of a plain one. */
export declare function strangeness(object: object): CanonicalObstacle | undefined;
