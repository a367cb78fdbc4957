import { ConfigurationError } from '../domain/errors.ts'

/**
 * What is wrong with the base URL of a server that is asked over HTTP, which paths are put behind;
 * undefined where nothing is. What would not be sent is no part of one: to drop a query or a
 * password without a word has requests fail elsewhere. Repeats nothing of the URL.
 */
export function baseUrlProblem(url: string): string | undefined {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return 'must be an http:// or https:// URL'
  return droppedPart(url)
}

/**
 * Refuses a URL with parts that would not be sent; `named` is what the message calls it.
 * @throws {ConfigurationError} naming what it holds, not what stands in it.
 */
export function assertSentWhole(url: string, named: string): void {
  const dropped = droppedPart(url)
  if (dropped !== undefined) throw new ConfigurationError(`${named} ${dropped}`)
}

function droppedPart(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { username, password, search, hash } = new URL(url)
  if (username !== '' || password !== '')
    return 'may hold no user and no password: a key has a setting of its own'
  if (search !== '') return 'may hold no query: paths are put behind it'
  return hash === '' ? undefined : 'may hold no fragment: paths are put behind it'
}
