import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json.ts'
import { NEUTRAL_FIELDS, without } from './chat-requests.ts'

/** A request that differs from another in one place. */
export interface ChangedRequest {
  /** Where, and how: `messages.0.content changed`. */
  readonly what: string
  /** The field of the request that it is in. */
  readonly field: string
  readonly request: JsonObject
}

/** Whether a change can change the answer. */
export function changesAnswer({ field }: ChangedRequest): boolean {
  return !NEUTRAL_FIELDS.includes(field)
}

/** Fields without which there is no request. */
const REQUIRED: ReadonlySet<string> = new Set(['model', 'messages', 'role'])

/**
 * A request changed in every single place: each value to another, each member and item away, and
 * one more in each object and list. No two of them are the same.
 */
export function changesOf(request: JsonObject): readonly ChangedRequest[] {
  const changes = Object.keys(request).flatMap((field) =>
    changedMembers(request, field, field).map(([what, changed]) => ({
      what,
      field,
      request: changed,
    })),
  )
  const seen = new Set([JSON.stringify(request)])
  return changes.filter((change) => {
    const text = JSON.stringify(change.request)
    return !seen.has(text) && seen.add(text)
  })
}

type Changed<T> = readonly [what: string, changed: T]

/** An object with one of its members changed, in every way. */
function changedMembers(object: JsonObject, field: string, path: string): Changed<JsonObject>[] {
  const removed: Changed<JsonObject>[] = REQUIRED.has(field)
    ? []
    : [[`${path} removed`, without(object, [field])]]
  const changed = changedValues(object[field], path).map(
    ([what, value]): Changed<JsonObject> => [what, { ...object, [field]: value }],
  )
  return [...removed, ...changed]
}

function changedValues(value: JsonValue | undefined, path: string): Changed<JsonValue>[] {
  if (Array.isArray(value)) return changedItems(value, path)
  if (isJsonObject(value)) {
    const members = Object.keys(value).flatMap((field) =>
      changedMembers(value, field, `${path}.${field}`),
    )
    return [...members, [`${path} added to`, { ...value, unheard_of: 'x' }]]
  }
  const other = otherScalar(value)
  return other === undefined ? [] : [[`${path} changed`, other]]
}

function changedItems(list: readonly JsonValue[], path: string): Changed<JsonValue>[] {
  const items = list.flatMap((item, place) =>
    changedValues(item, `${path}.${place}`).map(
      ([what, value]): Changed<JsonValue> => [what, list.with(place, value)],
    ),
  )
  const shorter: Changed<JsonValue>[] =
    list.length > 1 ? [[`${path} shortened`, list.slice(0, -1)]] : []
  const turned: Changed<JsonValue>[] = [[`${path} turned round`, list.toReversed()]]
  const longer: Changed<JsonValue>[] = [[`${path} lengthened`, [...list, ...list.slice(-1)]]]
  return [...items, ...shorter, ...turned, ...longer]
}

/** Another value of the same kind, as valid and as exact; of null there is none. */
function otherScalar(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value === 'string') return `${value}~`
  if (typeof value === 'number') return value > 100 ? value - 1 : value + 1
  return typeof value === 'boolean' ? !value : undefined
}
