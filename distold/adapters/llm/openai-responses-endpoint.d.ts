import { type Endpoint } from './endpoint.ts';
/** OpenAI's responses. */
export declare const RESPONSES_ENDPOINT: Endpoint;
