/**
 * What `write` makes of a request. Programs without types ask with what is no JSON, such as a `BigInt` or an
 * object that holds itself: that must not look like a failure of the provider, which would soon not be asked
 * any more by anybody.
 * @throws {InvalidRequestError} where it cannot be written.
 */
export declare function writtenRequest<T>(write: () => T): T;
