import type { WireFormat } from './wire-format.ts';
/** OpenAI's responses. */
export declare const OPENAI_RESPONSE: WireFormat;
