import {
  cachedTokensOfAiSdk,
  cacheWritesOfAiSdk,
  contentOf,
  plainAiSdkAnswer,
  readAiSdkAnswer,
  reissuedAiSdkAnswer,
  reissuedPart,
} from './ai-sdk-answer.ts'
import { AiSdkAnswerAssembly } from './ai-sdk-answer-assembly.ts'
import { replayAiSdkAnswer } from './ai-sdk-answer-replay.ts'
import { isJsonObject, isJsonText, type JsonObject } from './json.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { Unfitness, WireFormat } from './wire-format.ts'

/** Finish reasons of answers that ended by themselves; all others are taken for cut short. */
const COMPLETE: ReadonlySet<unknown> = new Set(['stop', 'tool-calls'])

/** What language models of the AI SDK answer, specification v4. */
export const AI_SDK_ANSWER: WireFormat = {
  read: readAiSdkAnswer,
  unfitness: aiSdkUnfitness,
  assembly: () => new AiSdkAnswerAssembly(),
  replay: replayAiSdkAnswer,
  reissued: reissuedAiSdkAnswer,
  reissuedChunk: reissuedPart,
  idPrefix: 'aisdk-',
  cachedInputTokens: cachedTokensOfAiSdk,
  cacheWrites: cacheWritesOfAiSdk,
  plain: plainAiSdkAnswer,
}

function aiSdkUnfitness(
  { body, content, finishReason, toolCalls }: LlmResponse,
  { parameters }: LlmRequest,
): Unfitness | undefined {
  if (!COMPLETE.has(finishReason)) return 'incomplete'
  const files = contentOf(body).filter(({ type }) => type === 'file')
  if (content === '' && toolCalls.length + files.length === 0) return 'empty'
  if (!toolCalls.every(hasValidInput)) return 'invalid_json'
  const { responseFormat } = parameters
  const wantsJson = isJsonObject(responseFormat) && responseFormat.type === 'json'
  return wantsJson && toolCalls.length === 0 && !isJsonText(content) ? 'invalid_json' : undefined
}

/** Models send empty input for tools that take none. */
function hasValidInput({ input }: JsonObject): boolean {
  return typeof input === 'string' && (input === '' || isJsonText(input))
}
