import { InvalidRequestError } from './errors.ts'
import type { LlmRequest } from './llm-request.ts'
import type { Scope } from './scope.ts'
import { protocolNamed } from './wire-formats.ts'

/**
 * Looks at what programs without types leave out or mistake, the plain body of an API's request among it.
 * @throws {InvalidRequestError} naming it.
 */
export function assertAskable(request: LlmRequest, scope: Scope): void {
  if (typeof request !== 'object' || request === null)
    throw wrong('request', 'an object, as promptRequest makes it')
  const { protocol, model, messages, parameters } = request
  const { tenant, namespace } = scope ?? {}
  if (typeof tenant !== 'string') throw wrong('tenant', 'text')
  if (namespace !== undefined && typeof namespace !== 'string') throw wrong('namespace', 'text')
  if (typeof model !== 'string') throw wrong('model', 'text')
  if (!Array.isArray(messages)) throw wrong('messages', 'a list')
  if (typeof parameters !== 'object' || parameters === null)
    throw wrong('parameters', 'an object, as promptRequest makes it')
  if (protocolNamed(protocol) === undefined) throw wrong('protocol', 'the name of a wire format')
}

function wrong(field: string, kind: string): InvalidRequestError {
  return new InvalidRequestError(`${field} must be ${kind}`, field)
}
