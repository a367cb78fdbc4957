import type { ServerResponse } from 'node:http'
import type { JsonObject } from '../../src/domain/json.ts'

/** A whole message, as Anthropic answers. */
export function message(content: readonly object[], fields: object = {}): JsonObject {
  return {
    id: 'msg_upstream',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-4-5-20250929',
    content,
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: {
      input_tokens: 10,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 5,
      output_tokens: 7,
      service_tier: 'standard',
    },
    ...fields,
  } as JsonObject
}

/** A block of text. */
export function text(words: string): object {
  return { type: 'text', text: words, citations: null }
}

/** The call of a tool. */
export const TOOL_USE: object = {
  type: 'tool_use',
  id: 'toolu_1',
  name: 'weather',
  input: { city: 'Zürich', days: [1, 2] },
}

/** A block of thinking. */
export const THINKING: object = { type: 'thinking', thinking: 'Let me see.', signature: 'c2ln' }

/** Sends events as Anthropic does; `message_stop` is among them where the stream is complete. */
export function sendEvents(response: ServerResponse, events: readonly object[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  for (const event of events) {
    const { type } = event as { type: string }
    response.write(`event: ${type}\ndata: ${JSON.stringify(event)}\n\n`)
  }
  response.end()
}

/** A stream in small pieces: thinking, text in two deltas, a tool's input cut in the middle, a ping in between. */
export function messageEvents(): readonly object[] {
  const delta = (index: number, rest: object): object => ({
    type: 'content_block_delta',
    index,
    delta: rest,
  })
  const begin = (index: number, block: object): object => ({
    type: 'content_block_start',
    index,
    content_block: block,
  })
  const stop = (index: number): object => ({ type: 'content_block_stop', index })
  return [
    { type: 'message_start', message: message([], { stop_reason: null }) },
    begin(0, { type: 'thinking', thinking: '', signature: '' }),
    { type: 'ping' },
    delta(0, { type: 'thinking_delta', thinking: 'Let me ' }),
    delta(0, { type: 'thinking_delta', thinking: 'see.' }),
    delta(0, { type: 'signature_delta', signature: 'c2ln' }),
    stop(0),
    begin(1, { type: 'text', text: '', citations: null }),
    delta(1, { type: 'text_delta', text: 'Grüße, ' }),
    delta(1, { type: 'text_delta', text: '答え 🙂' }),
    stop(1),
    begin(2, { type: 'tool_use', id: 'toolu_1', name: 'weather', input: {} }),
    delta(2, { type: 'input_json_delta', partial_json: '' }),
    delta(2, { type: 'input_json_delta', partial_json: '{"city": "Zür' }),
    delta(2, { type: 'input_json_delta', partial_json: 'ich", "days": [1, 2]}' }),
    stop(2),
    {
      type: 'message_delta',
      delta: { stop_reason: 'tool_use', stop_sequence: null },
      usage: { output_tokens: 42 },
    },
    { type: 'message_stop' },
  ]
}
