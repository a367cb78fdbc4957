import type { LanguageModelV4GenerateResult, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { type JsonObject } from '../../domain/json.ts';
/** What Reprise says of an answer, under its name in the metadata of providers. */
export type Remark = Readonly<Record<string, string | number>>;
/** What a model has generated, as JSON; without what it says of its own HTTP exchange. */
export declare function answerBody(result: LanguageModelV4GenerateResult): JsonObject;
/** An answer as models give it, with a remark. */
export declare function generateResult(body: JsonObject, remark: Remark): LanguageModelV4GenerateResult;
/** A part of a stream as JSON. */
export declare function streamChunk(part: LanguageModelV4StreamPart): JsonObject;
/** A part as models send it; the last one with a remark. */
export declare function streamPart(chunk: JsonObject, remark: Remark): LanguageModelV4StreamPart;
