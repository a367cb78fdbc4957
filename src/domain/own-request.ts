import type { LlmRequest } from './llm-request.ts'

/**
 * A copy of a request, so that whoever goes on with their list of messages changes nothing that is
 * still to be asked. Members that no copy can be made of, such as functions among those that nobody
 * is asked for, and numbers that keep their digits, stay as they are in it.
 */
export function ownRequest(request: LlmRequest): LlmRequest {
  try {
    return structuredClone(request)
  } catch {
    return plainCopy(request, new Map()) as LlmRequest
  }
}

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
