import type { Door } from './door.ts';
/** OpenAI's embeddings: each item of the input is cached by itself. */
export declare const EMBEDDINGS: Door;
