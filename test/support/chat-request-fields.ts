import fc from 'fast-check'
import type { JsonObject, JsonValue } from '../../src/domain/json.ts'
import { name, objectSchema, text, textPart } from './chat-request-messages.ts'

/** Values of a field. */
type Values = fc.Arbitrary<JsonValue>

/** Fields that are present or absent together, because one means nothing without the other. */
type FieldGroup = fc.Arbitrary<JsonObject>

/** Null is a value of its own: neither absent nor a default. */
function orNull(values: Values): Values {
  return fc.option(values, { freq: 8 })
}

function hundredths(min: number, max: number): Values {
  return fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100)
}

/** A group of fields of which those that are `required` are always there. */
function group(fields: Readonly<Record<string, Values>>, ...required: string[]): FieldGroup {
  return fc.record(fields, { requiredKeys: required })
}

const oneOf = (...values: readonly JsonValue[]): Values => fc.constantFrom(...values)

const filter = fc.record({ mode: oneOf('score', 'block') }) as Values

const location = fc.record({ country: oneOf('CH', 'JP'), region: name, city: text, timezone: name })

/** Every field that may stand alone. */
export const INDEPENDENT_FIELDS: Readonly<Record<string, Values>> = {
  metadata: orNull(fc.dictionary(name, text, { maxKeys: 3 })),
  temperature: orNull(hundredths(0, 2)),
  top_p: orNull(hundredths(0, 1)),
  user: name,
  safety_identifier: orNull(name),
  prompt_cache_key: orNull(name),
  prompt_cache_retention: orNull(oneOf('in_memory', '24h')),
  prompt_cache_options: group({ ttl: oneOf('30m'), mode: oneOf('implicit', 'explicit') }),
  service_tier: orNull(oneOf('auto', 'default', 'flex', 'scale', 'priority', 'fast')),
  verbosity: orNull(oneOf('low', 'medium', 'high')),
  reasoning_effort: orNull(oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max')),
  frequency_penalty: orNull(hundredths(-2, 2)),
  presence_penalty: orNull(hundredths(-2, 2)),
  web_search_options: group({
    user_location: orNull(fc.record({ type: oneOf('approximate'), approximate: location })),
    search_context_size: oneOf('low', 'medium', 'high'),
  }),
  response_format: fc.oneof(
    oneOf({ type: 'text' }, { type: 'json_object' }),
    fc.record({
      type: fc.constant('json_schema'),
      json_schema: group(
        { name, description: text, schema: objectSchema, strict: orNull(fc.boolean()) },
        'name',
      ),
    }),
  ),
  store: orNull(fc.boolean()),
  moderation: orNull(
    group(
      {
        model: oneOf('omni-moderation-latest', 'omni-moderation-2024-09-26'),
        policy: orNull(group({ input: orNull(filter), output: orNull(filter) })),
      },
      'model',
    ),
  ),
  stop: orNull(fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 4 }))),
  logit_bias: orNull(
    fc.dictionary(
      fc.integer({ min: 0, max: 200_000 }).map(String),
      fc.integer({ min: -100, max: 100 }),
      {
        maxKeys: 4,
      },
    ),
  ),
  n: orNull(fc.integer({ min: 1, max: 3 })),
  prediction: orNull(
    fc.record({
      type: fc.constant('content'),
      content: fc.oneof(text, fc.array(textPart, { minLength: 1, maxLength: 2 })),
    }),
  ),
  seed: orNull(fc.maxSafeInteger()),
}

const described = { name, description: text, parameters: objectSchema }

const functionTool = fc.record({
  type: fc.constant('function'),
  function: group({ ...described, strict: orNull(fc.boolean()) }, 'name'),
})

const customTool = fc.record({
  type: fc.constant('custom'),
  custom: group(
    {
      name,
      description: text,
      format: fc.oneof(
        oneOf({ type: 'text' }),
        fc.record({
          type: fc.constant('grammar'),
          grammar: fc.record({ definition: text, syntax: oneOf('lark', 'regex') }),
        }),
      ),
    },
    'name',
  ),
})

/** A tool as a choice names it. */
function named(tool: JsonObject): JsonObject {
  const type = String(tool.type)
  return { type, [type]: { name: (tool[type] as JsonObject).name } }
}

const tooled: FieldGroup = fc
  .array(fc.oneof(functionTool, customTool) as FieldGroup, { minLength: 1, maxLength: 3 })
  .chain((tools) => {
    const [first = {}] = tools
    const allowed = fc.record({ mode: oneOf('auto', 'required'), tools: oneOf(tools.map(named)) })
    const choice = fc.oneof(
      oneOf('none', 'auto', 'required', named(first)),
      fc.record({ type: fc.constant('allowed_tools'), allowed_tools: allowed }),
    )
    const fields = { tools: oneOf(tools), tool_choice: choice, parallel_tool_calls: fc.boolean() }
    return group(fields, 'tools')
  })

const withFunctions: FieldGroup = fc
  .array(group(described, 'name'), { minLength: 1, maxLength: 2 })
  .chain((functions) => {
    const choice = oneOf('none', 'auto', { name: functions[0]?.name ?? '' })
    return group({ functions: oneOf(functions), function_call: choice }, 'functions')
  })

/** How an answer sounds; absent unless it is to be spoken. */
const sound = fc.record({
  voice: fc.oneof(oneOf('alloy', 'verse'), fc.record({ id: name.map((id) => `voice_${id}`) })),
  format: oneOf('wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16'),
})

/** Fields that come together, one group of each row for every request. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  fc.oneof(tooled, withFunctions, group({})),
  fc.oneof(
    fc.record({ modalities: oneOf(['text', 'audio'], ['audio']), audio: sound }),
    group({ modalities: oneOf(['text'], null), audio: oneOf(null) }),
  ),
  fc.oneof(
    group({ logprobs: oneOf(true), top_logprobs: fc.integer({ min: 0, max: 20 }) }, 'logprobs'),
    group({ logprobs: oneOf(false, null) }),
  ),
  fc.oneof(
    group({ max_tokens: orNull(fc.integer({ min: 16, max: 4096 })) }),
    group({ max_completion_tokens: orNull(fc.integer({ min: 16, max: 4096 })) }),
  ),
  fc.oneof(
    group(
      {
        stream: oneOf(true),
        stream_options: orNull(
          group({ include_usage: fc.boolean(), include_obfuscation: fc.boolean() }),
        ),
      },
      'stream',
    ),
    group({ stream: oneOf(false, null) }),
  ),
]
