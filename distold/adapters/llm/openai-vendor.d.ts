import type { Vendor } from './endpoint.ts';
/** Every server that speaks OpenAI's API. */
export declare const OPENAI: Vendor;
