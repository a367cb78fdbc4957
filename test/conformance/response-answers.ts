import { isJsonObject, type JsonObject } from '../../src/domain/json.ts'
import {
  REASONING,
  response,
  responseEvents,
  STREAMED,
  says,
} from '../support/responses-upstream.ts'

const TEXT = 'Grüße, 答え 🙂'

const LOGPROB = { token: TEXT, logprob: -0.25, bytes: [...Buffer.from(TEXT)], top_logprobs: [] }

const CITATIONS = [
  { type: 'url_citation', start_index: 0, end_index: 5, url: 'https://a.example/', title: 'A' },
  { type: 'file_citation', file_id: 'file_1', index: 3, filename: 'a.pdf' },
  { type: 'file_path', file_id: 'file_2', index: 4 },
]

/** Outputs of every kind of item that is answered from the cache, by what is asked. */
export const OUTPUTS: Readonly<Record<string, readonly object[]>> = {
  'a text': [says(TEXT)],
  'no text but thoughts of both kinds, then a text': [
    REASONING,
    {
      type: 'reasoning',
      id: 'rs_2',
      summary: [],
      content: [{ type: 'reasoning_text', text: 'Well.' }],
      status: 'completed',
    },
    says(TEXT),
  ],
  'a text with citations and logprobs': [
    says('', {
      content: [{ type: 'output_text', text: TEXT, annotations: CITATIONS, logprobs: [LOGPROB] }],
    }),
  ],
  'two parts, of which one refuses': [
    says('', {
      content: [
        { type: 'output_text', text: TEXT, annotations: [], logprobs: [] },
        { type: 'refusal', refusal: 'I would rather not.' },
      ],
    }),
  ],
  'calls of functions and custom tools': [
    { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: '{"a":1}' },
    { type: 'function_call', id: 'fc_2', call_id: 'call_2', name: 'g', arguments: '' },
    { type: 'custom_tool_call', id: 'ctc_1', call_id: 'call_3', name: 'h', input: 'SELECT 1' },
  ].map((call) => ({ ...call, status: 'completed' })),
  'a search in the web and in files': [
    {
      type: 'web_search_call',
      id: 'ws_1',
      status: 'completed',
      action: { type: 'search', query: 'caches' },
    },
    { type: 'file_search_call', id: 'fs_1', status: 'completed', queries: ['a'], results: null },
    says(TEXT),
  ],
  'an image': [
    { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'aGVsbG8=' },
  ],
}

/** What was counted, with everything that the description asks for. */
const usage = {
  input_tokens: 15,
  input_tokens_details: { cached_tokens: 5, cache_write_tokens: 0 },
  output_tokens: 7,
  output_tokens_details: { reasoning_tokens: 3 },
  total_tokens: 22,
}

/** Asked for this, the upstream streams in pieces of its own making. */
export const IN_PIECES = 'a stream in pieces'

/** The whole response to a request that asks for one of the outputs. */
export function responseAnswer({ input, store = true }: JsonObject): JsonObject {
  const output = OUTPUTS[String(input)]
  const fields = { usage, store, reasoning: { effort: null, summary: null } }
  return output === undefined ? { ...STREAMED, ...fields } : response(output, fields)
}

/**
 * The same as events. Signs of life are no events of the description, and what responses have used
 * is, by its letter, absent until it is known, not null.
 */
export function responseAnswerEvents(request: JsonObject): readonly JsonObject[] {
  const events = responseEvents(responseAnswer({ ...request, input: IN_PIECES }))
  return events.filter(({ type }) => type !== 'keepalive').map(numbered)
}

function numbered({ response: whole, ...event }: JsonObject, place: number): JsonObject {
  const { usage: used, ...rest } = isJsonObject(whole) ? whole : {}
  const response = used === null ? rest : whole
  return { ...event, ...(whole === undefined ? {} : { response }), sequence_number: place }
}
