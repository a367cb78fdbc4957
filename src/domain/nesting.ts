import type { JsonValue } from './json.ts'

/** Whether objects and lists stand within each other deeper than so many levels. */
export function nestsBeyond(levels: number, value: JsonValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((member) => nestsBeyond(levels - 1, member))
}
