import { isJsonObject, type JsonObject } from '../../src/domain/json.ts'
import { answerChunks } from './chat-answer-chunks.ts'
import { chatAnswer } from './chat-answers.ts'
import { sendJson, sendStream, type UpstreamAnswer } from './upstream-server.ts'

/** Cuts a whole answer into the chunks of a stream. */
export type Streaming = (answer: JsonObject) => readonly JsonObject[]

/** An upstream that gives every chat completion request its own answer, whole or streamed as asked. */
export function answering(streaming: Streaming = answerChunks): UpstreamAnswer {
  return ({ body }, response) => {
    const request = body as JsonObject
    const answer = chatAnswer(request)
    if (request.stream !== true) return sendJson(response, answer)
    const { stream_options: options } = request
    const padded = !isJsonObject(options) || options.include_obfuscation !== false
    const chunks = streaming(answer)
    sendStream(response, padded ? chunks : chunks.map(unpadded))
  }
}

function unpadded({ obfuscation: _padding, ...chunk }: JsonObject): JsonObject {
  return chunk
}
