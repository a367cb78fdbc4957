import OpenAI from 'openai'
import type { ResponseOutputItem } from 'openai/resources/responses/responses'
import type { JsonObject, JsonValue } from '../../src/domain/json.ts'
import { sendEvents } from './anthropic-upstream.ts'
import { type Rig, startRig } from './chat.ts'
import { response, responseEvents, says } from './responses-upstream.ts'
import { sendJson } from './upstream-server.ts'

/** What a {@link ResponsesClient} asks, but for the fields that it is given. */
export const ASKED = { model: 'gpt-test', instructions: 'Be brief.', input: 'What is a cache?' }

/** A function that a request may offer to be called. */
export const TOOL = {
  type: 'function' as const,
  name: 'weather',
  parameters: { type: 'object' },
  strict: false,
}

/** A gateway before an upstream that answers responses, whole and streamed. */
export async function startResponsesRig(): Promise<Rig> {
  const rig = await startRig()
  rig.upstream.answer = ({ body }, answer) => {
    if (body.stream === true) sendEvents(answer, responseEvents())
    else sendJson(answer, response([says('A store.')]))
  }
  return rig
}

interface Whole {
  readonly body: JsonObject
  readonly text: JsonValue | undefined
  readonly cache: string | null
  readonly answer: Response
}

interface Streamed {
  readonly events: readonly JsonObject[]
  readonly cache: string | null
}

interface Assembled {
  readonly text: string
  readonly output: readonly ResponseOutputItem[]
  readonly id: string
  readonly types: Set<string>
}

/** The official OpenAI client, asking a gateway for responses. */
export class ResponsesClient {
  readonly #client: OpenAI

  constructor({ url }: { readonly url: string }, apiKey = 'sk-caller') {
    this.#client = new OpenAI({ baseURL: `${url}/v1`, apiKey, maxRetries: 0 })
  }

  /** Asks for a whole response. */
  async create(fields: object = {}, headers: Record<string, string> = {}): Promise<Whole> {
    const asked = { ...ASKED, ...fields, stream: false as const }
    const { data, response: answer } = await this.#client.responses
      .create(asked, { headers })
      .withResponse()
    // What the client adds of its own.
    const { _request_id, output_text, ...body } = data as object as JsonObject
    return { body, text: output_text, cache: answer.headers.get('x-cache'), answer }
  }

  /** Asks for a stream, and reads its events as they are. */
  async events(fields: object = {}): Promise<Streamed> {
    const { data, response: answer } = await this.#client.responses
      .create({ ...ASKED, ...fields, stream: true })
      .withResponse()
    const all: JsonObject[] = []
    for await (const event of data) all.push(event as object as JsonObject)
    return { events: all, cache: answer.headers.get('x-cache') }
  }

  /** Asks for a stream, which the client puts together. */
  async stream(fields: object = {}): Promise<Assembled> {
    const running = this.#client.responses.stream({ ...ASKED, ...fields })
    const types = new Set<string>()
    for await (const event of running) types.add(event.type)
    const { output_text, ...final } = await running.finalResponse()
    return { text: output_text, output: final.output, id: final.id, types }
  }
}
