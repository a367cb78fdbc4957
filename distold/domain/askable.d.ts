import type { LlmRequest } from './llm-request.ts';
import type { Scope } from './scope.ts';
/**
 * Looks at what programs without types leave out or mistake, the plain body of an API's request among it.
 * @throws {InvalidRequestError} naming it.
 */
export declare function assertAskable(request: LlmRequest, scope: Scope): void;
