import {
  cachedInputTokensOf,
  chatCompletionBody,
  readChatCompletion,
  reissued,
} from './chat-completion.ts'
import { ChatCompletionAssembly } from './chat-completion-assembly.ts'
import { chatCompletionUnfitness } from './chat-completion-fitness.ts'
import { replayChunks } from './chat-completion-replay.ts'
import type { WireFormat } from './wire-format.ts'

/** OpenAI's chat completions. */
export const CHAT_COMPLETION: WireFormat = {
  read: readChatCompletion,
  unfitness: chatCompletionUnfitness,
  assembly: () => new ChatCompletionAssembly(),
  replay: replayChunks,
  reissued,
  reissuedChunk: reissued,
  idPrefix: 'chatcmpl-',
  cachedInputTokens: cachedInputTokensOf,
  plain: chatCompletionBody,
}
