import type { JsonObject } from '../../src/domain/json.ts'

/** A whole response, as OpenAI answers. */
export function response(output: readonly object[], fields: object = {}): JsonObject {
  return {
    id: 'resp_upstream',
    object: 'response',
    created_at: 1_767_225_600,
    status: 'completed',
    completed_at: 1_767_225_601,
    background: false,
    error: null,
    incomplete_details: null,
    instructions: 'Be brief.',
    max_output_tokens: null,
    model: 'gpt-test-2026-01-01',
    output,
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    service_tier: 'default',
    store: true,
    temperature: 1,
    text: { format: { type: 'text' } },
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
    usage: {
      input_tokens: 15,
      input_tokens_details: { cached_tokens: 5 },
      output_tokens: 7,
      output_tokens_details: { reasoning_tokens: 3 },
      total_tokens: 22,
    },
    user: null,
    metadata: {},
    ...fields,
  } as JsonObject
}

/** A message that says a text. */
export function says(text: string, fields: object = {}): object {
  const part = { type: 'output_text', text, annotations: [], logprobs: [] }
  const message = { type: 'message', id: 'msg_1', status: 'completed', role: 'assistant' }
  return { ...message, content: [part], ...fields }
}

/** A message that refuses. */
export const REFUSAL: object = says('', {
  content: [{ type: 'refusal', refusal: 'I would rather not.' }],
})

/** The call of a function. */
export const FUNCTION_CALL: object = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'weather',
  arguments: '{"city":"Zürich","days":[1,2]}',
  status: 'completed',
}

/** What a model thought, in short. */
export const REASONING: object = {
  type: 'reasoning',
  id: 'rs_1',
  summary: [{ type: 'summary_text', text: 'Let me see.' }],
  encrypted_content: 'c2ln',
}

/** A link to where something was found. */
const CITATION: object = {
  type: 'url_citation',
  start_index: 0,
  end_index: 5,
  url: 'https://example.com/',
  title: 'Example',
}

const TEXT = 'Grüße, 答え 🙂'
const MESSAGE = says(TEXT, {
  content: [{ type: 'output_text', text: TEXT, annotations: [CITATION], logprobs: [] }],
})

/** What the stream below amounts to. */
export const STREAMED: JsonObject = response([REASONING, MESSAGE, FUNCTION_CALL])

/** A stream in small pieces: thoughts, text in two deltas with a citation, arguments cut in the middle. */
export function responseEvents(whole: JsonObject = STREAMED): readonly JsonObject[] {
  const begun = { ...whole, status: 'in_progress', completed_at: null, output: [], usage: null }
  const events = [
    { type: 'response.created', response: begun },
    { type: 'response.in_progress', response: begun },
    ...reasoningEvents({ item_id: 'rs_1', output_index: 0 }),
    ...messageEvents({ item_id: 'msg_1', output_index: 1 }),
    ...callEvents({ item_id: 'fc_1', output_index: 2 }),
    { type: 'response.completed', response: whole },
  ]
  return events.map((event, place) => ({ ...event, sequence_number: place }) as JsonObject)
}

/** The same events with consecutive numbers. */
export function numbered(events: readonly JsonObject[]): readonly JsonObject[] {
  return events.map((event, place) => ({ ...event, sequence_number: place }))
}

interface Place {
  readonly item_id: string
  readonly output_index: number
}

function reasoningEvents(place: Place): readonly object[] {
  const here = { ...place, summary_index: 0 }
  const part = { type: 'summary_text', text: 'Let me see.' }
  return [
    added(place, { ...REASONING, summary: [] }),
    { type: 'response.reasoning_summary_part.added', ...here, part: { ...part, text: '' } },
    { type: 'response.reasoning_summary_text.delta', ...here, delta: 'Let me ', obfuscation: 'x1' },
    { type: 'response.reasoning_summary_text.delta', ...here, delta: 'see.', obfuscation: 'y' },
    { type: 'response.reasoning_summary_text.done', ...here, text: 'Let me see.' },
    { type: 'response.reasoning_summary_part.done', ...here, part },
    done(place, REASONING),
  ]
}

function messageEvents(place: Place): readonly object[] {
  const here = { ...place, content_index: 0 }
  const part = { type: 'output_text', text: TEXT, annotations: [CITATION], logprobs: [] }
  const empty = { ...part, text: '', annotations: [] }
  const delta = (text: string): object => ({
    type: 'response.output_text.delta',
    ...here,
    delta: text,
    logprobs: [],
    obfuscation: 'zz',
  })
  return [
    added(place, says('', { status: 'in_progress', content: [] })),
    { type: 'response.content_part.added', ...here, part: empty },
    delta('Grüße, '),
    { type: 'keepalive' },
    delta('答え 🙂'),
    {
      type: 'response.output_text.annotation.added',
      ...here,
      annotation_index: 0,
      annotation: CITATION,
    },
    { type: 'response.output_text.done', ...here, text: TEXT, logprobs: [] },
    { type: 'response.content_part.done', ...here, part },
    done(place, MESSAGE),
  ]
}

function callEvents(place: Place): readonly object[] {
  const { name, arguments: given } = FUNCTION_CALL as { name: string; arguments: string }
  const delta = (text: string): object => ({
    type: 'response.function_call_arguments.delta',
    ...place,
    delta: text,
    obfuscation: '',
  })
  return [
    added(place, { ...FUNCTION_CALL, arguments: '', status: 'in_progress' }),
    delta(given.slice(0, 12)),
    delta(given.slice(12)),
    { type: 'response.function_call_arguments.done', ...place, name, arguments: given },
    done(place, FUNCTION_CALL),
  ]
}

function added({ output_index }: Place, item: object): object {
  return { type: 'response.output_item.added', output_index, item }
}

function done({ output_index }: Place, item: object): object {
  return { type: 'response.output_item.done', output_index, item }
}
