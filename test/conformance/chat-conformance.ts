import { isJsonObject, type JsonObject, jsonObjects } from '../../src/domain/json.ts'
import { eventsOf, post } from '../support/chat.ts'
import type { ApiDescription } from './api-description.ts'
import { Check } from './check.ts'

/** A gateway, and what it is called in the report. */
export interface Judged {
  readonly name: string
  readonly url: string
}

/**
 * Asks everything twice whole and twice streamed, once beginning with the one and once with the
 * other, so that every answer is seen as it came, replayed, and in the shape that it did not come in.
 */
export async function chatConformance(
  { name, url }: Judged,
  requests: readonly JsonObject[],
  description: ApiDescription,
): Promise<readonly Check[]> {
  const whole = new Check(`${name}: whole chat completions`)
  const streams = new Check(`${name}: chunks of streamed chat completions`)
  for (const [place, request] of requests.entries()) {
    const where = `request ${place}`
    for (const begun of [false, true]) {
      for (const stream of [begun, begun, !begun, !begun]) {
        const headers = { 'x-reprise-namespace': begun ? 'streamed-first' : 'whole-first' }
        const answer = await post({ url }, { ...request, stream }, headers)
        if (stream) await judgeStream(answer, streams, where, description)
        else await judgeWhole(answer, whole, where, description)
      }
    }
  }
  return [whole, streams]
}

/** Judges an answer that is no stream. */
export async function judgeWhole(
  answer: Response,
  check: Check,
  where: string,
  description: ApiDescription,
): Promise<void> {
  check.saw(kindOf(answer), wholeProblem(await answer.json(), description), where)
}

/** Judges every chunk of a stream, and that it ends. */
export async function judgeStream(
  answer: Response,
  check: Check,
  where: string,
  description: ApiDescription,
): Promise<void> {
  const events = await eventsOf(answer)
  if (events.at(-1) !== '[DONE]') check.saw('broken streams', 'a stream without an end', where)
  for (const chunk of events.slice(0, -1)) {
    check.saw(kindOf(answer), chunkProblem(chunk, description), where)
  }
}

/** What is wrong with a whole chat completion. */
export function wholeProblem(answer: unknown, description: ApiDescription): string | undefined {
  return description.problemOf('CreateChatCompletionResponse', answer)
}

/** What is wrong with a chunk of a streamed one. */
export function chunkProblem(chunk: unknown, description: ApiDescription): string | undefined {
  return description.problemOf('CreateChatCompletionStreamResponse', withoutCustomCalls(chunk))
}

function kindOf(answer: Response): string {
  return `of ${answer.headers.get('x-cache') ?? `status ${answer.status}`}`
}

/** OpenAI streams calls of custom tools, and its description does not know them; all else of the chunk is judged. */
function withoutCustomCalls(chunk: unknown): unknown {
  if (!isJsonObject(chunk)) return chunk
  const choices = jsonObjects(chunk.choices).map((choice) => {
    const { delta } = choice
    if (!isJsonObject(delta) || !Array.isArray(delta.tool_calls)) return choice
    const calls = jsonObjects(delta.tool_calls).filter(({ type }) => type !== 'custom')
    return { ...choice, delta: { ...delta, tool_calls: calls } }
  })
  return { ...chunk, choices }
}
