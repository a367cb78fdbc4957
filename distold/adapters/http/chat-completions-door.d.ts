import type { Door } from './door.ts';
/** OpenAI's chat completions. */
export declare const CHAT_COMPLETIONS: Door;
