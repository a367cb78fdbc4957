import {
  blocksOf,
  cachedTokensOf,
  cacheWritesOf,
  plainMessage,
  readMessage,
  reissuedMessage,
} from './anthropic-message.ts'
import { MessageAssembly } from './anthropic-message-assembly.ts'
import { reissuedEvent, replayMessage } from './anthropic-message-replay.ts'
import { isJsonObject, isJsonText, type JsonObject } from './json.ts'
import type { LlmRequest } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { Unfitness, WireFormat } from './wire-format.ts'

/** Stop reasons of answers that ended by themselves; all others, known or not, are taken for cut short. */
const COMPLETE: ReadonlySet<unknown> = new Set(['end_turn', 'tool_use', 'stop_sequence'])

/** Anthropic's messages. */
export const ANTHROPIC_MESSAGE: WireFormat = {
  read: readMessage,
  unfitness: messageUnfitness,
  assembly: () => new MessageAssembly(),
  replay: replayMessage,
  reissued: reissuedMessage,
  reissuedChunk: reissuedEvent,
  idPrefix: 'msg_',
  cachedInputTokens: cachedTokensOf,
  cacheWrites: cacheWritesOf,
  plain: plainMessage,
}

function messageUnfitness(
  { body, content, toolCalls }: LlmResponse,
  request: LlmRequest,
): Unfitness | undefined {
  if (!COMPLETE.has(body.stop_reason)) return 'incomplete'
  if (content === '' && toolCalls.length === 0) return 'empty'
  const inputs = blocksOf(body).filter((block) => 'input' in block)
  if (!inputs.every(({ input }) => isJsonObject(input))) return 'invalid_json'
  const broken = asksForJson(request) && toolCalls.length === 0 && !isJsonText(content)
  return broken ? 'invalid_json' : undefined
}

function asksForJson({ parameters }: LlmRequest): boolean {
  const { output_config: config, output_format: format } = parameters
  const wanted = isJsonObject(config) ? config.format : format
  return isJsonObject(wanted) && (wanted as JsonObject).type === 'json_schema'
}
