import { type Door } from './door.ts';
/** Anthropic's messages. */
export declare const MESSAGES: Door;
