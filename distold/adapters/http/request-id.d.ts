/** The identifier of a request: what its caller calls it, where that is fit to stand in logs, else a new one. */
export declare function requestIdOf(given: unknown): string;
/** Headers of every answer. No proxy in between may share what was answered to one tenant. */
export declare function commonHeaders(requestId: string): Readonly<Record<string, string>>;
