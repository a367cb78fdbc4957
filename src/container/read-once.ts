/**
 * How zod is to read what comes once: by the schema as it is. It would compile it first, which takes
 * milliseconds of a start and pays after thousands of values.
 */
export const READ_ONCE = { jitless: true } as const
