import type { LlmChunk } from '../../domain/llm-response.ts';
/** The words of a text, with the white space behind them. */
export declare function wordsOf(text: string): readonly string[];
/** A stream with one chunk per word, as real providers send them, numbered where it was numbered before. */
export declare function inWords(chunks: readonly LlmChunk[]): readonly LlmChunk[];
