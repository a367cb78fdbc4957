/** A request's `Cache-Control` directives (RFC 9111, 5.2.1), names in lower case; values without quotes. */
export type CacheControl = ReadonlyMap<string, string>;
/**
 * Parses a `Cache-Control` header. What is not understood is kept and harms nobody, as the standard asks.
 * Of a directive that is given twice the first counts (RFC 9111, 4.2.1).
 */
export declare function parseCacheControl(header: string | undefined): CacheControl;
/** A directive's seconds in milliseconds; a value that is no number counts as 0, the strictest. */
export declare function directiveMs(control: CacheControl, name: string): number | undefined;
