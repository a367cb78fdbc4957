import { SemanticUnavailableError } from '../../domain/errors.ts'

/** There are no vectors, and why; the message quotes no text, key or credential. */
export function noVectors(why: string, cause?: unknown): SemanticUnavailableError {
  return new SemanticUnavailableError('embedder', why, cause === undefined ? {} : { cause })
}

/** The embedder has been closed. */
export function embedderClosed(): SemanticUnavailableError {
  return noVectors('the embedder is closed')
}
