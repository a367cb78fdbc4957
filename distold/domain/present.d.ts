/** A type's members, each of which may be absent and none undefined. */
export type Present<T> = {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
};
/** An object without the members that are undefined. */
export declare function present<T extends object>(object: T): Present<T>;
