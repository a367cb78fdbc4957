/**
 * Looks at the settings of a handler: one that is misspelt would let in whom it is to keep out.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export declare function assertWebHandlerSettings(settings: unknown): void;
/**
 * Looks at the settings of a caching `fetch`.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export declare function assertCachedFetchSettings(settings: unknown): void;
