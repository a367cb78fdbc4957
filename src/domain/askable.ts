import { InvalidRequestError } from './errors.ts'
import type { LlmRequest } from './llm-request.ts'
import type { Scope } from './scope.ts'

/**
 * Looks at what programs without types leave out or mistake, the plain body of an API's request among it.
 * @throws {InvalidRequestError} naming it.
 */
export function assertAskable(request: LlmRequest, scope: Scope): void {
  const { model, messages, parameters } = request
  const { tenant, namespace } = scope ?? {}
  if (typeof tenant !== 'string') throw wrong('tenant', 'text')
  if (namespace !== undefined && typeof namespace !== 'string') throw wrong('namespace', 'text')
  if (typeof model !== 'string') throw wrong('model', 'text')
  if (!Array.isArray(messages)) throw wrong('messages', 'a list')
  if (typeof parameters !== 'object' || parameters === null)
    throw wrong('parameters', 'an object, as promptRequest makes it')
}

function wrong(field: string, kind: string): InvalidRequestError {
  return new InvalidRequestError(`${field} must be ${kind}`, field)
}
