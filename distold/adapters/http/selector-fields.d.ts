import * as z from 'zod';
declare const name: z.ZodOptional<z.ZodString>;
/** What an administrator can choose entries by. */
export declare const SELECTOR_FIELDS: Readonly<Record<'tenant' | 'namespace' | 'model' | 'tag' | 'key', typeof name>>;
export {};
