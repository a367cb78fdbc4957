/**
 * Looks at the settings of the AI SDK's middleware: one that is misspelt would have callers share
 * what they may not.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export declare function assertMiddlewareSettings(settings: unknown): void;
/**
 * Looks at the options of LangChain's cache.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export declare function assertCacheOptions(options: unknown): void;
/**
 * Looks at the settings of a provider over the AI SDK.
 * @throws {InvalidRequestError} naming what is unknown or wrong.
 */
export declare function assertProviderSettings(settings: unknown): void;
