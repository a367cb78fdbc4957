import { type JsonObject, type JsonValue } from './json.ts';
import type { LlmRequest } from './llm-request.ts';
/**
 * What a request for a response says to the model, item by item. Its `input` stays among the
 * parameters, exactly as it came: a text and a list are told apart, and items such as
 * `function_call_output` are no messages.
 */
export declare function inputItemsOf({ messages, parameters }: LlmRequest): readonly JsonValue[];
/** Whether the parameters of a request for a response have it go on from what the provider keeps, or change that. */
export declare function responseDependsOnState(parameters: JsonObject): boolean;
