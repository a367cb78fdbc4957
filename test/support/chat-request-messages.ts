import fc from 'fast-check'
import type { JsonObject } from '../../src/domain/json.ts'

/** Texts of every script, well-formed, never empty. */
export const text: fc.Arbitrary<string> = fc.string({
  unit: 'grapheme',
  minLength: 1,
  maxLength: 24,
})

/** Names as functions, tools and schemas have them. */
export const name: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9_]{2,12}$/)

/** JSON schemas of an object, as tools and answers are described by. */
export const objectSchema: fc.Arbitrary<JsonObject> = fc
  .tuple(name, fc.constantFrom('string', 'number', 'boolean'), text)
  .map(([property, type, description]) => ({
    type: 'object',
    properties: { [property]: { type, description } },
    required: [property],
    additionalProperties: false,
  }))

const base64 = fc.base64String({ minLength: 8, maxLength: 40 })

/** Some parts may say where the provider's own cache is to begin. */
function part(type: string, members: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  const breakpoint = fc.constantFrom({}, { prompt_cache_breakpoint: { mode: 'explicit' } })
  return fc.tuple(members, breakpoint).map(([said, marked]) => ({ type, ...said, ...marked }))
}

/** A text as a part of a message. */
export const textPart: fc.Arbitrary<JsonObject> = part('text', fc.record({ text }))

const imageUrl = fc.oneof(
  base64.map((bytes) => `data:image/png;base64,${bytes}`),
  name.map((file) => `https://images.example/${file}.png`),
)

const imagePart = part(
  'image_url',
  fc.record({
    image_url: fc.record(
      { url: imageUrl, detail: fc.constantFrom('auto', 'low', 'high') },
      { requiredKeys: ['url'] },
    ),
  }),
)

const audioPart = part(
  'input_audio',
  fc.record({ input_audio: fc.record({ data: base64, format: fc.constantFrom('wav', 'mp3') }) }),
)

const filePart = part(
  'file',
  fc.record({
    file: fc.oneof(
      fc.record({ filename: name.map((file) => `${file}.pdf`), file_data: base64 }),
      fc.record({ file_id: name.map((file) => `file-${file}`) }),
    ),
  }),
)

const refusalPart = fc.record({ type: fc.constant('refusal'), refusal: text })

function partsOf(...kinds: readonly fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject[]> {
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 3 })
}

/** A message whose author may have a name. */
function message(role: string, content: fc.Arbitrary<unknown>): fc.Arbitrary<JsonObject> {
  const members = { role: fc.constant(role), content, name }
  return fc.record(members, { requiredKeys: ['role', 'content'] }) as fc.Arbitrary<JsonObject>
}

const textOrParts = fc.oneof(text, partsOf(textPart))

const leading = fc.oneof(message('system', textOrParts), message('developer', textOrParts))

const question = message('user', fc.oneof(text, partsOf(textPart, imagePart, audioPart, filePart)))

const functionCall = fc.record({ name, arguments: text.map((city) => JSON.stringify({ city })) })

const toolCall = fc.oneof(
  fc.record({ type: fc.constant('function'), function: functionCall }),
  fc.record({ type: fc.constant('custom'), custom: fc.record({ name, input: text }) }),
)

/** An assistant that calls tools, and what they answered. */
const toolTurn = fc
  .tuple(fc.array(fc.tuple(toolCall, textOrParts), { minLength: 1, maxLength: 2 }), name)
  .map(([calls, id]) => [
    {
      role: 'assistant',
      content: null,
      tool_calls: calls.map(([call], place) => ({ id: `call_${id}_${place}`, ...call })),
    },
    ...calls.map(([, content], place) => ({
      role: 'tool',
      tool_call_id: `call_${id}_${place}`,
      content,
    })),
  ])

/** The same by the older means. */
const functionTurn = fc.tuple(functionCall, fc.option(text)).map(([called, content]) => [
  { role: 'assistant', content: null, function_call: called },
  { role: 'function', name: called.name, content },
])

const spokenTurn = fc
  .tuple(
    fc.oneof(
      message('assistant', fc.oneof(text, partsOf(textPart, refusalPart))),
      fc.record({ role: fc.constant('assistant'), content: fc.constant(null), refusal: text }),
      fc.record({
        role: fc.constant('assistant'),
        audio: fc.record({ id: name.map((id) => `audio_${id}`) }),
      }),
    ),
    question,
  )
  .map((turn) => [...turn])

const turn: fc.Arbitrary<JsonObject[]> = fc.oneof(
  toolTurn,
  functionTurn,
  spokenTurn,
) as fc.Arbitrary<JsonObject[]>

/** Conversations: who leads them, a question, and up to two turns more. */
export const conversation: fc.Arbitrary<JsonObject[]> = fc
  .tuple(fc.array(leading, { maxLength: 1 }), question, fc.array(turn, { maxLength: 2 }))
  .map(([led, asked, turns]) => [...led, asked, ...turns.flat()])
