import type { Generation } from '@langchain/core/outputs';
import { type JsonObject } from '../../domain/json.ts';
/**
 * A model's generations as JSON; `undefined` where JSON cannot say them: binary content,
 * say, or messages of an unknown kind. Field by field: LangChain's own serialisation marks
 * arguments that have a field `lc`, and leaves the marks in.
 */
export declare function writtenGenerations(generations: readonly Generation[], model: string): JsonObject | undefined;
/**
 * The generations of such a body, as LangChain's own objects, and nobody else's: LangChain
 * changes what a cache gives it.
 * @throws where a message is of a kind that LangChain does not know.
 */
export declare function readGenerations(body: JsonObject): Generation[];
