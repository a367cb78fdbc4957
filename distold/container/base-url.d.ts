/**
 * What is wrong with the base URL of a server that is asked over HTTP, which paths are put behind;
 * undefined where nothing is. What would not be sent is no part of one: to drop a query or a
 * password without a word has requests fail elsewhere. Repeats nothing of the URL.
 */
export declare function baseUrlProblem(url: string): string | undefined;
/**
 * Refuses a URL with parts that would not be sent; `named` is what the message calls it.
 * @throws {ConfigurationError} naming what it holds, not what stands in it.
 */
export declare function assertSentWhole(url: string, named: string): void;
