import type { JsonObject } from '../domain/json.ts'

/** Freezes a JSON object through and through: readers that share it cannot change it for each other. */
export function deepFrozen(object: JsonObject): JsonObject {
  for (const member of Object.values(object)) {
    if (typeof member === 'object' && member !== null) deepFrozen(member as JsonObject)
  }
  return Object.freeze(object)
}
