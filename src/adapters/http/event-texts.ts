import { batchesOf } from '../../domain/batched-stream.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'

/** Events of chunks, those of all that are there at once in one text; empty for a chunk that the caller is not told. */
export async function* eventTexts(
  chunks: AsyncIterable<LlmChunk>,
  eventOf: (chunk: LlmChunk) => string,
): AsyncGenerator<string, void, undefined> {
  for await (const batch of batchesOf(chunks)) {
    const { text, failure } = textOf(batch, eventOf)
    if (text !== '') yield text
    if (failure !== undefined) throw failure.error
  }
}

/** The events of a batch, up to the one that cannot be written where there is one: the caller gets those before it. */
function textOf(
  batch: readonly LlmChunk[],
  eventOf: (chunk: LlmChunk) => string,
): { readonly text: string; readonly failure?: { readonly error: unknown } } {
  let text = ''
  try {
    for (const chunk of batch) text += eventOf(chunk)
  } catch (error) {
    return { text, failure: { error } }
  }
  return { text }
}

/** How many events a text holds: each ends with an empty line, and none has one within. */
export function eventsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) count += 1
  return count
}
