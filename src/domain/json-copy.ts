import { isJsonObject, type JsonObject, type JsonValue } from './json.ts'

/** A copy of a JSON object of plain objects and lists, frozen or not, through and through. */
export function jsonCopy(object: JsonObject): JsonObject {
  // Spread, unlike assignment, takes a member called `__proto__` for what it is.
  const copy: Record<string, JsonValue | undefined> = { ...object }
  for (const name of Object.keys(copy)) {
    const member = copy[name]
    if (typeof member !== 'object' || member === null) continue
    const value = valueCopy(member)
    if (name === '__proto__') Object.defineProperty(copy, name, { value })
    else copy[name] = value
  }
  return copy
}

function valueCopy(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  return isJsonObject(value) ? jsonCopy(value) : value.map(valueCopy)
}
