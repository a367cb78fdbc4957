import type { JsonValue } from '../../domain/json.ts'

/** A setting of a model, or of a call; one without a value is what JSON leaves out, such as a function. */
export type KeyEntry = readonly [name: string] | readonly [name: string, value: JsonValue]

/** What is no part of the syntax, up to the colon. */
const NAME = /([^":,{}[\]]+):/y

/**
 * The entries of the key by which LangChain tells models and calls apart, in its order:
 * `name:JSON`, sorted and joined by commas. Undefined where the text is anything but exactly
 * that, so that different texts have different entries.
 */
export function keyEntries(key: string): readonly KeyEntry[] | undefined {
  const entries: KeyEntry[] = []
  const names = new Set<string>()
  for (let at = 0; at <= key.length; ) {
    NAME.lastIndex = at
    const name = NAME.exec(key)?.[1]
    if (name === undefined || names.has(name)) return undefined
    const start = at + name.length + 1
    const end = valueEnd(key, start)
    const entry = entryOf(name, key.slice(start, end))
    if (entry === undefined) return undefined
    names.add(name)
    entries.push(entry)
    at = end + 1
  }
  return entries
}

/** Only what `JSON.stringify` writes, to the character. */
function entryOf(name: string, text: string): KeyEntry | undefined {
  if (text === 'undefined') return [name]
  try {
    const value: JsonValue = JSON.parse(text)
    return JSON.stringify(value) === text ? [name, value] : undefined
  } catch {
    return undefined
  }
}

/** Where the value that starts there ends: at the next comma outside of strings and brackets. */
function valueEnd(key: string, start: number): number {
  let depth = 0
  for (let at = start; at < key.length; at += 1) {
    const character = key[at]
    if (character === '"') at = stringEnd(key, at)
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    else if (character === ',' && depth === 0) return at
  }
  return key.length
}

function stringEnd(key: string, start: number): number {
  let at = start + 1
  while (at < key.length && key[at] !== '"') at += key[at] === '\\' ? 2 : 1
  return at
}
