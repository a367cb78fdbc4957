/** A JSON value as `JSON.parse` returns it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A JSON object. An absent member and one that is `undefined` mean the same. */
export interface JsonObject {
  readonly [field: string]: JsonValue | undefined
}

/** Whether a value is a JSON object: neither an array nor null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a text is JSON. */
export function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The members of a value that are JSON objects; none where the value is no array. */
export function jsonObjects(value: unknown): readonly JsonObject[] {
  if (!Array.isArray(value)) return []
  return value.every(isJsonObject) ? value : value.filter(isJsonObject)
}

/** A value that is a JSON object as it is; an empty one in place of any other. */
export function objectIn(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {}
}

/** An object without the members that say nothing. */
export function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))
}
