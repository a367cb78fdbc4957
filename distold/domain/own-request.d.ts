import type { LlmRequest } from './llm-request.ts';
/**
 * A copy of a request, so that whoever goes on with their list of messages changes nothing that is
 * still to be asked. Members that no copy can be made of, such as functions among those that nobody
 * is asked for, and numbers that keep their digits, stay as they are in it.
 * @throws {InvalidRequestError} where it nests deeper than can be walked through.
 */
export declare function ownRequest(request: LlmRequest): LlmRequest;
