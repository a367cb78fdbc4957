import type { WireFormat } from './wire-format.ts';
/** Anthropic's messages. */
export declare const ANTHROPIC_MESSAGE: WireFormat;
