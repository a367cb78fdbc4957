import * as z from 'zod'

const name: z.ZodOptional<z.ZodString> = z.string().max(16_384).optional()

/** What an administrator can choose entries by. */
export const SELECTOR_FIELDS: Readonly<
  Record<'tenant' | 'namespace' | 'model' | 'tag' | 'key', typeof name>
> = { tenant: name, namespace: name, model: name, tag: name, key: name }
