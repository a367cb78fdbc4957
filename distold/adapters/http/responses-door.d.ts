import type { Door } from './door.ts';
/** OpenAI's responses. */
export declare const RESPONSES: Door;
