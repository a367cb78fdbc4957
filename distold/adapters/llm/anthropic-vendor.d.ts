import type { Vendor } from './endpoint.ts';
/** Where Anthropic answers. */
export declare const ANTHROPIC_URL = "https://api.anthropic.com/v1";
/** Anthropic, and whoever speaks its API. */
export declare const ANTHROPIC: Vendor;
