import type * as z from 'zod';
/**
 * What a gateway answered, checked.
 * @throws {CliFailure} where it does not meet the schema: another version answers, or somebody else.
 */
export declare function answerOf<T>(schema: z.ZodType<T>, answer: unknown): T;
