import type { JsonObject } from '../../domain/json.ts'

/** A server-sent event whose data is JSON, with its name where it has one. */
export function sseEvent(data: JsonObject, name?: string): string {
  const line = `data: ${JSON.stringify(data)}\n\n`
  return name === undefined ? line : `event: ${name}\n${line}`
}
