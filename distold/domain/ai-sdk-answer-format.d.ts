import type { WireFormat } from './wire-format.ts';
/** What language models of the AI SDK answer, specification v4. */
export declare const AI_SDK_ANSWER: WireFormat;
