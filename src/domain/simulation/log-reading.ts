import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'
import { isBatchInput, isBatchOutput, readBatchInput, readBatchOutput } from './batch-row.ts'
import { isLangfuseRow, readLangfuseRow } from './langfuse-row.ts'
import { isLiteLlmRow, readLiteLlmRow } from './litellm-row.ts'
import type { LogRow } from './log-row.ts'
import { isPlainRow, readPlainRow } from './plain-row.ts'

const LITELLM = 'LiteLLM'

/** A format's name, how its rows are known, and how they are read; the first that knows a row reads it. */
const FORMATS: readonly (readonly [
  name: string,
  knows: (row: JsonObject) => boolean,
  read: (row: JsonObject) => LogRow,
])[] = [
  ['OpenAI batch', isBatchInput, readBatchInput],
  ['OpenAI batch output', isBatchOutput, readBatchOutput],
  ['Langfuse', isLangfuseRow, readLangfuseRow],
  [LITELLM, isLiteLlmRow, readLiteLlmRow],
  ['plain', isPlainRow, readPlainRow],
]

/** Marks that LiteLLM leaves where it has cut a prompt, or kept it to itself: different ones look the same then. */
const CUT = /litellm_truncated|redacted-by-litellm/

/** A row of a log, in whatever format it is. */
export interface ReadRow {
  /** The format's name; undefined where the row is of none that is known. */
  readonly format?: string
  readonly row: LogRow
}

/** Reads a row. */
export function readLogRow(value: JsonValue): ReadRow {
  if (!isJsonObject(value)) return { row: { kind: 'wrong', problem: 'must be an object' } }
  const found = FORMATS.find(([, knows]) => knows(value))
  if (found === undefined) {
    return { row: { kind: 'wrong', problem: 'is no request in a format that is known' } }
  }
  const [format, , read] = found
  const row = read(value)
  const cut =
    format === LITELLM && row.kind === 'request' && CUT.test(JSON.stringify(row.request.body))
  return { format, row: cut ? { kind: 'left_out', reason: 'cut_prompt' } : row }
}
