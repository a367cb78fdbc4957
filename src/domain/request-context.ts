import { isJsonObject, type JsonValue } from './json.ts'

/** A request's context as the text that providers are given. */
export function contextText(context: JsonValue): string {
  return typeof context === 'string' ? context : JSON.stringify(context)
}

/** The place of the context in a conversation: behind the system and developer messages that lead it. */
export function contextPlace(items: readonly JsonValue[]): number {
  const place = items.findIndex((item) => !leads(item))
  return place < 0 ? items.length : place
}

function leads(item: JsonValue): boolean {
  return isJsonObject(item) && (item.role === 'system' || item.role === 'developer')
}
