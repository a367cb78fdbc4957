import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts'

/** Most differences that are named. */
export const MAX_DIFFERENCES = 50

/** A value as it may be shown: a number, `true`, `false` or null as it is, of all others no more than what they are. */
type ShownValue = number | boolean | null | 'text' | 'list' | 'object' | 'absent'

/** Where two values differ, and how; texts are never quoted. */
export type ValueDifference = { readonly path: string } & (
  | {
      readonly kind: 'text'
      /** The first character that differs, counted from 1 in UTF-16 units; behind the end of the shorter one it may be. */
      readonly at: number
      readonly lengths: readonly [number, number]
    }
  | { readonly kind: 'value'; readonly values: readonly [ShownValue, ShownValue] }
  | { readonly kind: 'length'; readonly lengths: readonly [number, number] }
)

type Found = ValueDifference[]

/** Every place in which two values differ, by JSON path; at most {@link MAX_DIFFERENCES}. */
export function valueDifferences(
  path: string,
  one: JsonValue | undefined,
  other: JsonValue | undefined,
): readonly ValueDifference[] {
  const found: Found = []
  compare(path, one, other, found)
  return found
}

function shown(value: JsonValue | undefined): ShownValue {
  if (value === undefined) return 'absent'
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value)) return 'list'
  return isJsonObject(value) ? 'object' : (value as number | boolean | null)
}

function compare(
  path: string,
  one: JsonValue | undefined,
  other: JsonValue | undefined,
  found: Found,
): void {
  if (found.length >= MAX_DIFFERENCES || one === other) return
  if (typeof one === 'string' && typeof other === 'string') {
    found.push({
      path,
      kind: 'text',
      at: differsAt(one, other),
      lengths: [one.length, other.length],
    })
  } else if (Array.isArray(one) && Array.isArray(other)) compareLists(path, one, other, found)
  else if (isJsonObject(one) && isJsonObject(other)) compareObjects(path, one, other, found)
  else found.push({ path, kind: 'value', values: [shown(one), shown(other)] })
}

function compareLists(
  path: string,
  one: readonly JsonValue[],
  other: readonly JsonValue[],
  found: Found,
): void {
  if (one.length !== other.length) {
    found.push({ path, kind: 'length', lengths: [one.length, other.length] })
  }
  for (const [place, item] of one.slice(0, other.length).entries()) {
    compare(`${path}[${place}]`, item, other[place], found)
  }
}

function compareObjects(path: string, one: JsonObject, other: JsonObject, found: Found): void {
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    compare(`${path}${memberPath(name)}`, one[name], other[name], found)
  }
}

function memberPath(name: string): string {
  return /^[A-Za-z_$][\w$-]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

function differsAt(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at += 1
  return at + 1
}
