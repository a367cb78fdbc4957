/** Why requests are left out, have no key, or get answers that are not stored, in words. */
export declare const REASONS: Readonly<Record<string, string>>;
