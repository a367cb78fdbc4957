import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import { ResponseAssembly } from '../../src/domain/openai-response-assembly.ts'

/** Where a response comes from. */
export const ORIGIN = { provider: 'p', requestId: 'r', latencyMs: 5 }

/** The identity of a response that is given anew. */
export const IDENTITY = { id: 'resp_new', created: 1 }

/** A request for a response; parameters given are added or replaced. */
export const request = (parameters: JsonObject = {}): LlmRequest => ({
  protocol: 'openai.responses',
  model: 'gpt-test',
  messages: [],
  parameters: { input: 'Hello.', ...parameters },
})

/** What has been put together of a stream. */
export function assembled(events: readonly JsonObject[]): ResponseAssembly {
  const assembly = new ResponseAssembly()
  for (const event of events) assembly.add(event)
  return assembly
}

/** As servers end a stream that leave out what they have sent already. */
export function withoutOutput(events: readonly JsonObject[]): readonly JsonObject[] {
  return events.map((event) => {
    if (event.type !== 'response.completed') return event
    const { output: _output, ...rest } = event.response as JsonObject
    return { ...event, response: rest }
  })
}
