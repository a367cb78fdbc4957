/**
 * How zod is to read what comes once: by the schema as it is. It would compile it first, which takes
 * milliseconds of a start and pays after thousands of values.
 */
export declare const READ_ONCE: {
    readonly jitless: true;
};
