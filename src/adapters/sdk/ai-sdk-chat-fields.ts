import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json.ts'

/** Names of fields that may be repeated in a message: a caller can put anything in a name. */
const PLAIN_NAME = /^[\w.-]{1,64}$/

/** A field of a request that the AI SDK has no words for, or that is not as it must be. */
export class InexpressibleField extends Error {
  /** Its path, such as `messages[1].content[0].image_url.detail`. */
  readonly field: string

  constructor(field: string) {
    super(`${field} cannot be expressed`)
    this.field = field
  }
}

/** Gives up on a request for the sake of one of its fields. */
export function refuse(field: string): never {
  throw new InexpressibleField(field)
}

/**
 * Reads an object field by field, and refuses what is not as expected. Its end refuses what
 * nobody has read, so that nothing of a request is dropped without a word. Null and absent
 * mean the same, as they do to OpenAI.
 */
export class Fields {
  readonly #object: JsonObject
  readonly #path: string
  readonly #unread: Set<string>

  constructor(value: unknown, path = '') {
    this.#object = isJsonObject(value) ? value : refuse(path)
    this.#path = path
    this.#unread = new Set(Object.keys(this.#object))
  }

  /** The path of a field. */
  at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  /** A field's value, whatever it is; undefined where it is null or absent. */
  value(name: string): JsonValue | undefined {
    this.#unread.delete(name)
    return this.#object[name] ?? undefined
  }

  /** A field that may be absent. */
  optional<T>(name: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.value(name)
    return value === undefined || is(value) ? value : refuse(this.at(name))
  }

  /** A field that may not. */
  required<T>(name: string, is: (value: unknown) => value is T): T {
    return this.optional(name, is) ?? refuse(this.at(name))
  }

  /** The members of a list, each read with its own path; none where it is absent. */
  list<T>(name: string, read: (value: JsonValue, path: string) => T): T[] {
    const values = this.optional(name, isList) ?? []
    return values.map((value, place) => read(value, `${this.at(name)}[${place}]`))
  }

  /** The fields of a member. */
  object(name: string): Fields {
    return new Fields(this.required(name, isJsonObject), this.at(name))
  }

  /** Takes fields for read that change no answer. */
  ignore(names: Iterable<string>): void {
    for (const name of names) this.#unread.delete(name)
  }

  /** Refuses the first field that says something and that nobody has read. */
  end(): void {
    for (const name of this.#unread) {
      if (this.value(name) !== undefined)
        refuse(this.at(PLAIN_NAME.test(name) ? name : '(a field with an odd name)'))
    }
  }
}

/** Whether a value is text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Whether a value is a number. Large integers that the wire keeps digit by digit are none. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** Whether a value is true or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** Whether a value is a list. */
function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** Whether a value is one of a few words. */
export function isOneOf<T extends string>(...words: T[]): (value: unknown) => value is T {
  return (value): value is T => (words as unknown[]).includes(value)
}
