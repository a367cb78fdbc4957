import { itemsOf } from '../../src/domain/embedding-list.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import { answering, type Streaming } from '../support/answering-upstream.ts'
import { chatAnswer } from '../support/chat-answers.ts'
import { embedding, embeddingsFor } from '../support/embeddings.ts'
import { sendJson, type UpstreamAnswer } from '../support/upstream-server.ts'
import type { ApiDescription } from './api-description.ts'
import { chunkProblem, wholeProblem } from './chat-conformance.ts'
import { Check } from './check.ts'
import { responding } from './response-conformance.ts'

const MODELS = {
  object: 'list',
  data: [{ id: 'gpt-4o-mini', object: 'model', created: 1_721_172_741, owned_by: 'system' }],
}

/** An upstream that answers chat completions, responses, embeddings and the question for its models. */
export function upstreamAnswer(streaming: Streaming): UpstreamAnswer {
  const chat = answering(streaming)
  return (call, response) => {
    const { path, body } = call
    if (path.endsWith('/models')) return sendJson(response, MODELS)
    if (path.endsWith('/responses')) return responding(call, response)
    if (!path.endsWith('/embeddings')) return chat(call, response)
    const items = itemsOf({ ...embedding(), parameters: body as JsonObject })
    sendJson(response, embeddingsFor(items, String(body.model)))
  }
}

/** Whether an upstream itself answers as described: else its faults would pass for the gateway's. */
export function upstreamConformance(
  name: string,
  streaming: Streaming,
  requests: readonly JsonObject[],
  description: ApiDescription,
): Check {
  const check = new Check(`${name} itself`)
  for (const [place, request] of requests.entries()) {
    const answer = chatAnswer(request)
    check.saw('answers', wholeProblem(answer, description), `request ${place}`)
    for (const chunk of streaming(answer)) {
      check.saw('chunks', chunkProblem(chunk, description), `request ${place}`)
    }
  }
  return check
}
