import { textOf } from '../../domain/chat-completion.ts'
import { isJsonObject, type JsonValue } from '../../domain/json.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import { printable } from './text-table.ts'

/** Most characters that are shown of a prompt. */
const LENGTH = 100

/** The beginning of a request's last message, on one line; shown to those only who ask for it. */
export function previewOf({ messages, parameters }: LlmRequest): string {
  const { input } = parameters
  const last = messages.at(-1) ?? (Array.isArray(input) ? input.at(-1) : input)
  const text = saidBy(last)
  const line = printable(
    text
      .slice(0, 4 * LENGTH)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const characters = [...line]
  return characters.length <= LENGTH ? line : `${characters.slice(0, LENGTH - 1).join('')}…`
}

function saidBy(item: JsonValue | undefined): string {
  if (typeof item === 'string') return item
  return isJsonObject(item) ? textOf(item.content) : ''
}
