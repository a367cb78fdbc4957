import type { WireFormat } from './wire-format.ts';
/** OpenAI's chat completions. */
export declare const CHAT_COMPLETION: WireFormat;
