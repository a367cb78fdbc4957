import type { JsonObject } from '../../src/domain/json.ts'
import type { Streaming } from '../support/answering-upstream.ts'
import { answerChunks, sparseChunks } from '../support/chat-answer-chunks.ts'
import { generatedRequests } from '../support/chat-requests.ts'
import { startTestGateway } from '../support/test-gateway.ts'
import { ApiDescription, UnusableDescription } from './api-description.ts'
import { chatConformance, type Judged } from './chat-conformance.ts'
import { type Check, reportOf } from './check.ts'
import { apologyConformance, errorConformance } from './error-conformance.ts'
import { embeddingConformance, modelsConformance } from './other-conformance.ts'
import { requestConformance } from './request-conformance.ts'
import { respondingConformance, responseConformance } from './response-conformance.ts'
import { responseFailures } from './response-failures.ts'
import { upstreamAnswer, upstreamConformance } from './upstream-conformance.ts'
import { withRig } from './with-rig.ts'

const NEEDED = [
  'CreateChatCompletionRequest',
  'CreateChatCompletionResponse',
  'CreateChatCompletionStreamResponse',
  'CreateResponse',
  'Response',
  'ResponseStreamEvent',
  'CreateEmbeddingRequest',
  'CreateEmbeddingResponse',
  'ErrorResponse',
  'ListModelsResponse',
]

/**
 * Judges what the gateway answers by OpenAI's description of its API. Arguments: the file that
 * holds it, and how many requests to generate, 200 by default; fewer do not hold every field.
 */
async function conformance([path, count = '200']: readonly string[]): Promise<number> {
  if (path === undefined || !/^[1-9]\d{0,4}$/.test(count))
    throw new UnusableDescription('usage: npm run conformance -- OPENAPI.json [REQUESTS]')
  const description = ApiDescription.read(path, NEEDED)
  const requests = generatedRequests(Number(count))
  const checks = [
    ...requestConformance(requests, description),
    respondingConformance(description),
    ...(await beforeUpstream('a talkative upstream', answerChunks, requests, description)),
    ...(await beforeUpstream('a terse upstream', sparseChunks, requests, description)),
    ...(await beforeDemo(requests, description)),
    await errorConformance(description),
    ...(await apologyConformance(description)),
    ...(await responseFailures(description)),
  ]
  process.stdout.write(reportOf(checks))
  return checks.every(({ passed }) => passed) ? 0 : 1
}

async function beforeUpstream(
  name: string,
  streaming: Streaming,
  requests: readonly JsonObject[],
  description: ApiDescription,
): Promise<readonly Check[]> {
  return withRig(async (rig) => {
    rig.upstream.answer = upstreamAnswer(streaming)
    return [
      upstreamConformance(name, streaming, requests, description),
      ...(await everyAnswer({ name, url: rig.url }, requests, description)),
    ]
  })
}

async function beforeDemo(
  requests: readonly JsonObject[],
  description: ApiDescription,
): Promise<readonly Check[]> {
  const { url, stop } = await startTestGateway({ providers: [{ kind: 'demo' }] })
  try {
    return await everyAnswer({ name: 'the demo provider', url }, requests, description)
  } finally {
    await stop()
  }
}

async function everyAnswer(
  judged: Judged,
  requests: readonly JsonObject[],
  description: ApiDescription,
): Promise<readonly Check[]> {
  return [
    ...(await chatConformance(judged, requests, description)),
    ...(await responseConformance(judged, description)),
    await embeddingConformance(judged, description),
    await modelsConformance(judged, description),
  ]
}

try {
  process.exitCode = await conformance(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UnusableDescription)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
