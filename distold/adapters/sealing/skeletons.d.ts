/**
 * What bodies are compressed against. What is stored cannot be read without it: it is never
 * changed, and another one needs a form of its own (`entry-form.ts`).
 */
export declare const DICTIONARY: Buffer;
