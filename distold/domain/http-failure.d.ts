/** Whether a status blames the request itself. */
export declare function blamesRequest(status: number): boolean;
/** Whether the same request may succeed later. */
export declare function mayPass(status: number): boolean;
/**
 * Milliseconds that a provider asks to be left alone, by `retry-after-ms`, or by `retry-after` in
 * seconds or as a date (RFC 9110, 10.2.3); undefined where it does not, or asks for no sensible time.
 */
export declare function retryAfterMs(header: (name: string) => string | undefined): number | undefined;
