import { ConfigurationError } from '../domain/errors.ts'

/** Whole numbers in the lists that the file holds, and those that may have a fraction. */
const WHOLE: ReadonlySet<string> = new Set([
  'timeoutMs',
  'connectTimeoutMs',
  'firstTokenTimeoutMs',
  'streamTimeoutMs',
  'retries',
])
const FRACTIONS: ReadonlySet<string> = new Set([
  'inputPerMillion',
  'cachedInputPerMillion',
  'cacheWritePerMillion',
  'cacheWriteHourPerMillion',
  'outputPerMillion',
])

/**
 * A text as the number that it stands for, or as it is where it is the word that may stand in its place.
 * @throws {ConfigurationError} naming the setting where it is neither.
 */
export function wholeNumber(setting: string, text: string, word?: string): number | string {
  if (text === word) return text
  if (/^\d+$/.test(text)) return Number(text)
  const otherwise = word === undefined ? '' : `, or ${word}`
  throw new ConfigurationError(`${setting}: must be a whole number${otherwise}`)
}

/** @throws {ConfigurationError} naming the setting where a text stands for no number. */
export function fraction(setting: string, text: string): number {
  if (/^\d*[.]?\d+$/.test(text)) return Number(text)
  throw new ConfigurationError(`${setting}: must be a number such as 0.02`)
}

/**
 * What the environment holds in the place of a member of the file's lists, at a path such as
 * `providers`, `0`, `retries`: a number where that is one.
 * @throws {ConfigurationError} naming the setting where it stands for no number.
 */
export function itemValue(path: readonly string[], text: string): number | string {
  const [list, place, name, ...deeper] = path
  if (name === undefined || deeper.length > 0) return text
  const setting = `${list}[${place}].${name}`
  if (WHOLE.has(name)) return wholeNumber(setting, text)
  return FRACTIONS.has(name) ? fraction(setting, text) : text
}
