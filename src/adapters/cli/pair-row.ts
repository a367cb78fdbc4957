import * as z from 'zod'
import type { LabelledPair } from '../../domain/semantic/pair-judging.ts'
import { CliFailure } from './cli-failure.ts'

const text = z.string('must be a text').regex(/\S/, 'must not be empty')

const row = z.object(
  {
    a: text,
    b: text,
    label: z.literal([0, 1], 'must be 0 or 1'),
    type: z
      .string('must be a text')
      .min(1, 'must not be empty')
      .max(100, 'must have at most 100 characters')
      .optional(),
  },
  'must be an object',
)

/**
 * The pair of one line; further fields are left out.
 * @throws {CliFailure} that begins with `where` and names the field that is wrong, never its value.
 */
export function parsePairRow(bytes: Uint8Array, where: string): LabelledPair {
  const result = row.safeParse(parsed(bytes, where))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CliFailure([where, ...(issue?.path ?? []).map(String), issue?.message].join(': '))
}

function parsed(bytes: Uint8Array, where: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new CliFailure(`${where}: is no JSON in UTF-8`)
  }
}
