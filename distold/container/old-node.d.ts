/**
 * What to say where this process's Node is too old; undefined where it is not. Mains ask before they
 * import anything else: older versions end with a syntax error at names that they do not know. So
 * this imports nothing.
 */
export declare function oldNodeComplaint(version?: string): string | undefined;
