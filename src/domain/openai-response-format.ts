import { cachedTokensIn, plainResponse, readResponse, reissuedResponse } from './openai-response.ts'
import { ResponseAssembly } from './openai-response-assembly.ts'
import { responseUnfitness } from './openai-response-fitness.ts'
import { reissuedResponseEvent, replayResponse } from './openai-response-replay.ts'
import type { WireFormat } from './wire-format.ts'

/** OpenAI's responses. */
export const OPENAI_RESPONSE: WireFormat = {
  read: readResponse,
  unfitness: responseUnfitness,
  assembly: () => new ResponseAssembly(),
  replay: replayResponse,
  reissued: reissuedResponse,
  reissuedChunk: reissuedResponseEvent,
  idPrefix: 'resp_',
  cachedInputTokens: cachedTokensIn,
  plain: plainResponse,
}
