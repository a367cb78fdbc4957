import { isJsonObject, type JsonObject, type JsonValue } from './json.ts'

/** A copy of a JSON object of plain objects and lists, frozen or not, through and through. */
export function jsonCopy(object: JsonObject): JsonObject {
  // Spread, unlike assignment, takes a member called `__proto__` for what it is.
  const copy: Record<string, JsonValue | undefined> = { ...object }
  for (const name in copy) {
    const member = copy[name]
    if (typeof member !== 'object' || member === null || !Object.hasOwn(copy, name)) continue
    const value = isJsonObject(member) ? jsonCopy(member) : listCopy(member)
    if (name === '__proto__') Object.defineProperty(copy, name, { value })
    else copy[name] = value
  }
  return copy
}

function listCopy(list: readonly JsonValue[]): readonly JsonValue[] {
  // Into a list of its length: copying frozen lists as a whole is slow, and one that grows takes too much.
  const copy = new Array<JsonValue>(list.length)
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at] ?? null
    if (typeof item !== 'object' || item === null) copy[at] = item
    else copy[at] = isJsonObject(item) ? jsonCopy(item) : listCopy(item)
  }
  return copy
}
