import type { WireFormat } from './wire-format.ts';
/** What LangChain's models answer, chat models and others; it comes in one piece. */
export declare const LANGCHAIN_GENERATIONS: WireFormat;
