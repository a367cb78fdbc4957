import type { MockLanguageModelV4 } from 'ai/test'
import { expect } from 'chai'
import {
  type AiSdkProviderSettings,
  aiSdkProvider,
} from '../../src/adapters/sdk/ai-sdk-provider.ts'
import { ChatCompletionAssembly } from '../../src/domain/chat-completion-assembly.ts'
import type { JsonObject } from '../../src/domain/json.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { LlmChunk, LlmResponse } from '../../src/domain/llm-response.ts'
import { type Script, scriptedModel } from './ai-sdk-model.ts'
import { asking } from './requests.ts'
import { call } from './unending-call.ts'

/** What is asked where it does not matter. */
export const question: LlmRequest = asking('What is a cache?')

type Options = Partial<AiSdkProviderSettings>

/** The whole answer of a provider on a model of the AI SDK. */
export function whole(
  model: MockLanguageModelV4,
  request: LlmRequest = question,
  options: Options = {},
): Promise<LlmResponse> {
  return aiSdkProvider({ name: 'sdk', model, ...options }).complete(request, call)
}

/** The chunks of such an answer where it is streamed. */
export async function chunksOf(
  model: MockLanguageModelV4,
  request: LlmRequest = question,
  options: Options = {},
): Promise<readonly LlmChunk[]> {
  const provider = aiSdkProvider({ name: 'sdk', model, ...options })
  const chunks: LlmChunk[] = []
  for await (const chunk of provider.stream(request, call)) chunks.push(chunk)
  return chunks
}

/** The body of an answer, which has to be the same whole and streamed. */
export async function bodyOf(script: Script, request: LlmRequest = question): Promise<JsonObject> {
  const { body } = await whole(scriptedModel(script), request)
  const assembly = new ChatCompletionAssembly()
  for (const chunk of await chunksOf(scriptedModel(script), request)) assembly.add(chunk)
  expect(without(assembly.body())).to.deep.equal(without(body))
  return body
}

function without({ id: _id, created: _created, ...rest }: JsonObject): JsonObject {
  return rest
}
