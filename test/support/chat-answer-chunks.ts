import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'

/**
 * A whole chat completion as the chunks in which OpenAI streams it: the choices in turns, every
 * text in pieces, then what closes each choice, the moderation and the usage, each chunk padded.
 */
export function answerChunks(answer: JsonObject): readonly JsonObject[] {
  const { choices, usage, moderation, ...head } = answer
  const envelope = { ...head, object: 'chat.completion.chunk', usage: null }
  const columns = jsonObjects(choices).map(piecesOf)
  const rows = Math.max(...columns.map(({ length }) => length))
  const turns = Array.from({ length: rows }, (_, row) => columns.map((pieces) => pieces[row]))
  const pieces = jsonObjects(turns.flat())
  const chunks = pieces.map((piece) => ({ ...envelope, choices: [piece] }))
  const moderated = moderation === undefined ? [] : [{ ...envelope, choices: [], moderation }]
  const all = [...chunks, ...moderated, { ...envelope, choices: [], usage }]
  return all.map((chunk, place) => ({ ...chunk, obfuscation: 'x'.repeat(1 + (place % 5)) }))
}

/** The same as servers stream it that say no more than they have to. */
export function sparseChunks(answer: JsonObject): readonly JsonObject[] {
  const { system_fingerprint: _fingerprint, service_tier: _tier, ...rest } = answer
  return answerChunks(rest).map(({ obfuscation: _padding, usage, choices, ...chunk }) => ({
    ...chunk,
    ...(usage === null ? {} : { usage }),
    choices: jsonObjects(choices).map(({ logprobs, delta, ...choice }) => ({
      ...choice,
      ...(logprobs === null ? {} : { logprobs }),
      delta: isJsonObject(delta) ? withoutNulls(delta) : {},
    })),
  }))
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
}

/** The pieces of one choice. */
function piecesOf({ index, message, logprobs, finish_reason }: JsonObject): readonly JsonObject[] {
  const { role, content, refusal, annotations, ...called } = isJsonObject(message) ? message : {}
  const piece = (delta: JsonObject, more: JsonObject = {}): JsonObject => ({
    index,
    delta,
    logprobs: null,
    finish_reason: null,
    ...more,
  })
  const begun = { role, content: typeof content === 'string' ? '' : null, refusal: null }
  return [
    piece(begun),
    ...textPieces('content', content, logprobs).map(([delta, more]) => piece(delta, more)),
    ...textPieces('refusal', refusal, logprobs).map(([delta, more]) => piece(delta, more)),
    ...callPieces(called).map((delta) => piece(delta)),
    piece({ annotations }),
    piece({}, { finish_reason }),
  ]
}

type TextPiece = readonly [delta: JsonObject, more: JsonObject]

function textPieces(field: string, text: unknown, logprobs: unknown): readonly TextPiece[] {
  if (typeof text !== 'string') return []
  const tokens = isJsonObject(logprobs) ? jsonObjects(logprobs[field]) : []
  return text.split(/(?<=\s)/).map((word, place) => {
    const token = tokens[place]
    const said = { content: null, refusal: null, [field]: token === undefined ? [] : [token] }
    return [{ [field]: word }, token === undefined ? {} : { logprobs: said }]
  })
}

function callPieces({ tool_calls: calls, function_call: called, audio }: JsonObject): JsonObject[] {
  return [
    ...jsonObjects(calls).flatMap((call, index) =>
      toolPieces(call).map((piece) => ({ tool_calls: [{ index, ...piece }] })),
    ),
    ...(isJsonObject(called) ? cut(called, 'arguments') : []).map((piece) => ({
      function_call: piece,
    })),
    ...(isJsonObject(audio) ? audioPieces(audio) : []).map((piece) => ({ audio: piece })),
  ]
}

/** A call is named first, then what it is called with grows. */
function toolPieces({ id, type, ...rest }: JsonObject): readonly JsonObject[] {
  const kind = String(type)
  const called = isJsonObject(rest[kind]) ? rest[kind] : {}
  const [first, ...more] = cut(called, kind === 'custom' ? 'input' : 'arguments')
  return [{ id, type, [kind]: first }, ...more.map((piece) => ({ [kind]: piece }))]
}

function audioPieces({ id, transcript, data, expires_at }: JsonObject): readonly JsonObject[] {
  const spoken = cut({ id, transcript }, 'transcript')
  const heard = cut({ data }, 'data').map((piece) => ({ id, ...piece }))
  return [...spoken, ...heard, { id, expires_at }]
}

/** An object with one text that grows: what names it first, then the halves of the text. */
function cut(object: JsonObject, field: string): readonly JsonObject[] {
  const text = String(object[field])
  const middle = Math.ceil(text.length / 2)
  return [
    { ...object, [field]: '' },
    { [field]: text.slice(0, middle) },
    { [field]: text.slice(middle) },
  ]
}
