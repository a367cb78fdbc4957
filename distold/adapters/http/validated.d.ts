import type * as z from 'zod';
import type { JsonObject } from '../../domain/json.ts';
/**
 * A value that meets a schema.
 * @throws {InvalidRequestError} naming the first field that does not; `within` is the path of the value itself.
 */
export declare function validated<T>(schema: z.ZodType<T>, value: unknown, within?: string): T;
/**
 * A JSON object that meets a schema, as it came: schemas copy, and a copy would lose what is unusual, such as `__proto__`.
 * @throws {InvalidRequestError} as {@link validated} does.
 */
export declare function asGiven<T extends object>(schema: z.ZodType<T>, value: unknown): T & JsonObject;
