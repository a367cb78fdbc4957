import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts';
/** What of a question is as sensitive as its answer. */
export type QuestionContent = Pick<IndexedQuestion, 'text' | 'vector'>;
/** Writes the number of dimensions, two bytes, big-endian, then a byte for each, then the text in UTF-8. */
export declare function encodeQuestion({ text, vector }: QuestionContent): Uint8Array;
/** Reads what {@link encodeQuestion} wrote; undefined for anything else. */
export declare function decodeQuestion(bytes: Uint8Array): QuestionContent | undefined;
