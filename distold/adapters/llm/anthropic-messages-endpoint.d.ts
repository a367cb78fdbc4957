import { type Endpoint } from './endpoint.ts';
/** Anthropic's messages. */
export declare const MESSAGES_ENDPOINT: Endpoint;
