import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'
import { answerChunks } from './chat-answer-chunks.ts'
import { completion, sendJson, sendStream, type UpstreamAnswer } from './upstream-server.ts'

/** What it says where nothing else is asked for. */
export const SAID = 'Zwischenspeicher, 答え 🙂.'

/** What it answers where a schema is given, and what it calls tools with. */
export const FORECAST = { city: 'Zürich', degrees: 18 }

/** What it counts. */
const COUNTED = { prompt_tokens: 19, completion_tokens: 10, total_tokens: 29 }

/**
 * An upstream that converses: it calls the first tool that it is offered, says what the tool has
 * answered, keeps to a schema, and streams where it is to.
 */
export const conversing: UpstreamAnswer = ({ body }, response) => {
  const answer = completion('', { choices: [choiceFor(body as JsonObject)], usage: COUNTED })
  if (body.stream === true) sendStream(response, answerChunks(answer as JsonObject))
  else sendJson(response, answer)
}

function choiceFor(request: JsonObject): JsonObject {
  const message = { role: 'assistant', content: null, refusal: null, annotations: [] }
  const said = (content: string): JsonObject => choice({ ...message, content }, 'stop')
  const last = jsonObjects(request.messages).at(-1)
  if (last?.role === 'tool') return said(`The tool says ${last.content}.`)
  const [tool] = jsonObjects(request.tools)
  if (isJsonObject(tool?.function)) {
    const called = { name: tool.function.name, arguments: JSON.stringify(FORECAST) }
    const calls = [{ id: 'call_1', type: 'function', function: called }]
    return choice({ ...message, tool_calls: calls }, 'tool_calls')
  }
  return said(isJsonObject(request.response_format) ? JSON.stringify(FORECAST) : SAID)
}

function choice(message: JsonObject, finish_reason: string): JsonObject {
  return { index: 0, message, logprobs: null, finish_reason }
}
