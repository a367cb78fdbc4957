import type { LanguageModelV4FilePart, LanguageModelV4TextPart } from '@ai-sdk/provider';
import type { JsonValue } from '../../domain/json.ts';
/** What users send: text and files. */
export type UserPart = LanguageModelV4TextPart | LanguageModelV4FilePart;
/** A part of a user's message. */
export declare function userPart(value: JsonValue, path: string): UserPart;
/** A part that is to be text. */
export declare function textPart(value: JsonValue, path: string): LanguageModelV4TextPart;
