import fc from 'fast-check'
import type { JsonObject } from '../../src/domain/json.ts'
import { FIELD_GROUPS, INDEPENDENT_FIELDS } from './chat-request-fields.ts'
import { conversation } from './chat-request-messages.ts'

/** Where the generation begins: the same requests every time. */
export const SEED = 20_260_801

/** Fields of a chat completion request that cannot change what it is answered, as `docs/http.md` names them. */
export const NEUTRAL_FIELDS: readonly string[] = [
  'stream',
  'stream_options',
  'user',
  'metadata',
  'store',
  'safety_identifier',
  'prompt_cache_key',
  'prompt_cache_retention',
]

const MODELS = ['gpt-4o-mini', 'gpt-4o-audio-preview', 'gpt-5-mini', 'o4-mini', 'llama-3.3-70b']

/** Valid requests of OpenAI's chat completions: every field that there is, in every combination that makes sense. */
const chatRequest: fc.Arbitrary<JsonObject> = fc
  .tuple(
    fc.record({ model: fc.constantFrom(...MODELS), messages: conversation }),
    fc.record(INDEPENDENT_FIELDS, { requiredKeys: [] }),
    ...FIELD_GROUPS,
  )
  .map((parts) => plain(Object.assign({}, ...parts)))

/** So many requests, of which no two ask for the same answer. */
export function generatedRequests(count: number): readonly JsonObject[] {
  const selector = (request: JsonObject): string => JSON.stringify(answerChanging(request))
  const bounds = { minLength: count, maxLength: count, selector, size: 'max' } as const
  const [requests = []] = fc.sample(fc.uniqueArray(chatRequest, bounds), {
    seed: SEED,
    numRuns: 1,
  })
  return requests
}

/** A request without the fields that cannot change its answer. */
function answerChanging(request: JsonObject): JsonObject {
  return without(request, NEUTRAL_FIELDS)
}

/** An object without some of its fields. */
export function without(object: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)))
}

/** As it comes out of the wire: fast-check's objects have no prototype. */
function plain(request: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(request))
}
