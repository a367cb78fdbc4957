import { SemanticUnavailableError } from '../../domain/errors.ts';
/** There are no vectors, and why; the message quotes no text, key or credential. */
export declare function noVectors(why: string, cause?: unknown): SemanticUnavailableError;
/** The embedder has been closed. */
export declare function embedderClosed(): SemanticUnavailableError;
