import {
  cachedTokensOfGenerations,
  cacheWritesOfGenerations,
  readGenerations,
  reissuedGenerations,
} from './langchain-generations.ts'
import { generationsUnfitness } from './langchain-generations-fitness.ts'
import { OnePiece } from './one-piece.ts'
import type { WireFormat } from './wire-format.ts'

/** What LangChain's models answer, chat models and others; it comes in one piece. */
export const LANGCHAIN_GENERATIONS: WireFormat = {
  read: readGenerations,
  unfitness: generationsUnfitness,
  assembly: () => new OnePiece(),
  replay: (body) => [body],
  reissued: reissuedGenerations,
  reissuedChunk: reissuedGenerations,
  // LangChain's own identifiers of messages begin so.
  idPrefix: 'run-',
  cachedInputTokens: cachedTokensOfGenerations,
  cacheWrites: cacheWritesOfGenerations,
}
