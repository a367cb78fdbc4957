import { isJsonObject, type JsonObject, jsonObjects } from '../../domain/json.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'

/** The words of a text, with the white space behind them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/g) ?? []
}

/** A stream with one chunk per word, as real providers send them, numbered where it was numbered before. */
export function inWords(chunks: readonly LlmChunk[]): readonly LlmChunk[] {
  return chunks
    .flatMap(wordByWord)
    .map((chunk, place) =>
      'sequence_number' in chunk ? { ...chunk, sequence_number: place } : chunk,
    )
}

/** A chunk with a whole text as one chunk per word; any other as it is. */
function wordByWord(chunk: LlmChunk): readonly LlmChunk[] {
  if (chunk.type === 'content_block_delta') return messageWords(chunk)
  if (chunk.type === 'response.output_text.delta') return responseWords(chunk)
  return chatWords(chunk)
}

function responseWords(chunk: LlmChunk): readonly LlmChunk[] {
  return wordsOf(String(chunk.delta)).map((word) => ({ ...chunk, delta: word }))
}

function chatWords(chunk: LlmChunk): readonly LlmChunk[] {
  const [choice] = jsonObjects(chunk.choices)
  if (choice === undefined || !isJsonObject(choice.delta)) return [chunk]
  const { content, ...delta } = choice.delta
  if (typeof content !== 'string') return [chunk]
  return wordsOf(content).map((word, place) => ({
    ...chunk,
    choices: [{ ...choice, delta: { ...(place === 0 ? delta : {}), content: word } }],
  }))
}

function messageWords(chunk: LlmChunk): readonly LlmChunk[] {
  const { delta } = chunk
  if (!isJsonObject(delta) || typeof delta.text !== 'string') return [chunk]
  const piece = (text: string): JsonObject => ({ ...chunk, delta: { ...delta, text } })
  return wordsOf(delta.text).map(piece)
}
