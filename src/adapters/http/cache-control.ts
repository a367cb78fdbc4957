/** A request's `Cache-Control` directives (RFC 9111, 5.2.1), names in lower case; values without quotes. */
export type CacheControl = ReadonlyMap<string, string>

const NO_DIRECTIVES: CacheControl = new Map()

/** One directive: up to a comma that is not within quotes. */
const DIRECTIVE = /(?:"[^"]*"|[^,])+/g

/** What more seconds count as (RFC 9111, 1.2.2): none are longer than this for any cache. */
const MAX_SECONDS = 2 ** 31

/**
 * Parses a `Cache-Control` header. What is not understood is kept and harms nobody, as the standard asks.
 * Of a directive that is given twice the first counts (RFC 9111, 4.2.1).
 */
export function parseCacheControl(header: string | undefined): CacheControl {
  if (header === undefined) return NO_DIRECTIVES
  const directives = (header.match(DIRECTIVE) ?? []).map((directive) => {
    const [name = '', value = ''] = directive.split('=', 2)
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const
  })
  return new Map(directives.filter(([name]) => name !== '').reverse())
}

/** A directive's seconds in milliseconds; a value that is no number counts as 0, the strictest. */
export function directiveMs(control: CacheControl, name: string): number | undefined {
  const value = control.get(name)
  if (value === undefined) return undefined
  return /^\d+$/.test(value) ? Math.min(Number(value), MAX_SECONDS) * 1000 : 0
}
