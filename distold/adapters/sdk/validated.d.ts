import type * as z from 'zod';
/**
 * A value that meets a schema; `within` is its own path.
 * @throws {InvalidRequestError} naming the first member that is unknown or wrong.
 */
export declare function validated<T>(schema: z.ZodType<T>, value: unknown, within?: readonly string[]): T;
