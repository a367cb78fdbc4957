import { InvalidRequestError } from './errors.ts'
import type { LlmRequest } from './llm-request.ts'
import { present } from './present.ts'

/**
 * A copy of a request, so that whoever goes on with their list of messages changes nothing that is
 * still to be asked. Members that no copy can be made of, such as functions among those that nobody
 * is asked for, and numbers that keep their digits, stay as they are in it.
 * @throws {InvalidRequestError} where it nests deeper than can be walked through.
 */
export function ownRequest(request: LlmRequest): LlmRequest {
  const given = Object.getPrototypeOf(request) === Object.prototype ? request : byName(request)
  try {
    return structuredClone(given)
  } catch {
    return memberwise(given)
  }
}

function memberwise(given: LlmRequest): LlmRequest {
  try {
    return plainCopy(given, new Map()) as LlmRequest
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new InvalidRequestError('the request nests too deep', 'request')
  }
}

/** A request of a caller's own class may compute members: they are in its key, and no copy would have them. */
function byName(request: LlmRequest): LlmRequest {
  const { protocol, model, messages, parameters } = request
  const { context, temperature, maxTokens, headers, upstream } = request
  const optional: Optional = { context, temperature, maxTokens, headers, upstream }
  return { protocol, model, messages, parameters, ...present(optional) }
}

/** Names every optional field: a new one does not compile until it is copied. */
type Optional = {
  readonly [Field in keyof Required<Omit<LlmRequest, Given>>]: LlmRequest[Field]
}

type Given = 'protocol' | 'model' | 'messages' | 'parameters'

/** `known` holds the copies made so far: what nobody is asked for may hold itself. */
function plainCopy(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const isList = Array.isArray(value)
  // Proxies, as those of reactive state, pass for what they stand for.
  if (!isList && Object.getPrototypeOf(value) !== Object.prototype) return value
  const before = known.get(value)
  if (before !== undefined) return before
  const copy: object = isList ? [] : {}
  known.set(value, copy)
  for (const [name, member] of Object.entries(value)) {
    // Unlike assignment, this takes a member called `__proto__` for what it is.
    const own = plainCopy(member, known)
    Object.defineProperty(copy, name, {
      value: own,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
  return copy
}
