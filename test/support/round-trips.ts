import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { completion } from './upstream-server.ts'

const SCHEMA = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const WEATHER = {
  type: 'function',
  function: { name: 'weather', description: 'Tells it.', parameters: SCHEMA, strict: true },
}
const PNG = 'data:image/png;base64,iVBORw0KGgo='
const calling = (id: string, city: string): JsonObject => ({
  id,
  type: 'function',
  function: { name: 'weather', arguments: JSON.stringify({ city }) },
})

/** Requests that the AI SDK has words for, each with what OpenAI's wire has to say. */
export const REQUESTS: Readonly<Record<string, Partial<LlmRequest>>> = {
  'a system prompt and a question': {},
  settings: {
    temperature: 0,
    maxTokens: 7,
    parameters: {
      top_p: 0.5,
      presence_penalty: 0.1,
      frequency_penalty: 0.2,
      seed: 42,
      stop: ['END', 'STOP'],
      reasoning_effort: 'low',
    },
  },
  'a context': { context: { document: 'Caches keep answers.' } },
  'tools, and which one to call': {
    parameters: {
      tools: [WEATHER],
      tool_choice: { type: 'function', function: { name: 'weather' } },
    },
  },
  'tools, of which one has to be called': {
    parameters: { tools: [WEATHER], tool_choice: 'required' },
  },
  JSON: { parameters: { response_format: { type: 'json_object' } } },
  'JSON of a schema': {
    parameters: {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'place', description: 'Where.', schema: SCHEMA, strict: true },
      },
    },
  },
  'JSON loosely of a schema': {
    parameters: {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'place', schema: SCHEMA, strict: false },
      },
    },
  },
  'images, sound and documents': {
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What is this?' },
          { type: 'image_url', image_url: { url: PNG } },
          { type: 'image_url', image_url: { url: 'https://example.test/a%20b.png?c=d' } },
          { type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } },
          { type: 'input_audio', input_audio: { data: 'SUQz', format: 'mp3' } },
          {
            type: 'file',
            file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' },
          },
        ],
      },
    ],
  },
  'a conversation with tools': {
    messages: [
      { role: 'user', content: 'How is it in Rome and Oslo?' },
      {
        role: 'assistant',
        content: null,
        reasoning_content: 'Two cities.',
        tool_calls: [
          {
            ...calling('call_1', 'Rome'),
            extra_content: { google: { thought_signature: 'c2ln' } },
          },
          calling('call_2', 'Oslo'),
        ],
      },
      { role: 'tool', tool_call_id: 'call_1', content: 'Sunny.' },
      { role: 'tool', tool_call_id: 'call_2', content: '{"sky":"grey"}' },
      { role: 'assistant', content: 'Sunny and grey.' },
      { role: 'user', content: 'Thanks.' },
    ],
    parameters: { tools: [WEATHER] },
  },
}

/** Whole answers of the upstream. */
export const ANSWERS: Readonly<Record<string, object>> = {
  text: completion('A cache keeps answers.'),
  'text that was cut short': answerOf({ content: 'A ca' }, 'length'),
  'text that was filtered': answerOf({ content: 'A ca' }, 'content_filter'),
  'text that ended by a word of its own': answerOf({ content: 'A cache.' }, 'eos'),
  thoughts: answerOf({ content: 'Yes.', reasoning_content: 'Is it? It is.' }),
  calls: answerOf(
    { content: null, tool_calls: [calling('call_1', 'Rome'), calling('call_2', 'Oslo')] },
    'tool_calls',
  ),
  'text and a call that is signed': answerOf(
    {
      content: 'Let me see.',
      tool_calls: [
        { ...calling('call_1', 'Rome'), extra_content: { google: { thought_signature: 'c2ln' } } },
      ],
    },
    'tool_calls',
  ),
  'usage in detail': completion('Yes.', {
    usage: {
      prompt_tokens: 90,
      completion_tokens: 40,
      total_tokens: 130,
      prompt_tokens_details: { cached_tokens: 64 },
      completion_tokens_details: { reasoning_tokens: 16 },
    },
  }),
  'no usage': completion('Yes.', { usage: undefined }),
}

/** A whole answer that consists of a message. */
export function answerOf(message: object, finish_reason = 'stop'): Record<string, unknown> {
  return completion('', {
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason }],
  })
}
