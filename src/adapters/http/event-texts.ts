import { batchesOf } from '../../domain/batched-stream.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'

/** Events of chunks, those of all that are there at once in one text; empty for a chunk that the caller is not told. */
export async function* eventTexts(
  chunks: AsyncIterable<LlmChunk>,
  eventOf: (chunk: LlmChunk) => string,
): AsyncGenerator<string, void, undefined> {
  for await (const batch of batchesOf(chunks)) {
    let text = ''
    for (const chunk of batch) text += eventOf(chunk)
    if (text !== '') yield text
  }
}

/** How many events a text holds: each ends with an empty line, and none has one within. */
export function eventsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) count += 1
  return count
}
