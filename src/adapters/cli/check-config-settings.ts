import { isJsonObject } from '../../domain/json.ts'

/** A setting's name, and what may be shown of it. */
export type ShownSetting = readonly [name: string, value: unknown]

/** What is shown in place of a secret. */
const SET = 'set'

/** Names that hold secrets. */
const SECRET = /key$|secret|password|token|credential/i

/** Settings as they may be shown, by name: secrets replaced by `set`, URLs without what is secret in them. */
export function shownSettings(
  settings: Readonly<Record<string, unknown>>,
): readonly ShownSetting[] {
  return Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): ShownSetting => [name, shown(name, value)])
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

function shown(name: string, value: unknown): unknown {
  if (SECRET.test(name) && typeof value === 'string') return SET
  if (typeof value === 'string') return withoutSecrets(value)
  if (Array.isArray(value)) return value.map((item) => shown('', item))
  if (!isJsonObject(value)) return value
  const members = Object.entries(value).map(([member, of]) => [member, shown(member, of)])
  return Object.fromEntries(members)
}

/** A URL without user, password, parameters and fragment: passwords stand in any of these. */
function withoutSecrets(text: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0]
  if (scheme === undefined) return text
  const rest = text.slice(scheme.length)
  // Up to the last one: a password that is not encoded may hold it.
  const place = rest.slice(rest.lastIndexOf('@') + 1)
  return `${scheme}${place.replace(/[?#].*$/s, '')}`
}
