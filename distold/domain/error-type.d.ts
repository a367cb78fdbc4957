/**
 * What kind of failure an error is, in few values: a provider's status, such as `500`, else how it
 * failed; how a store failed; else the code of one of our own. `_OTHER` is what nobody expected.
 */
export declare function errorType(error: unknown): string;
