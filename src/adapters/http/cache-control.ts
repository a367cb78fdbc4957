/** A request's `Cache-Control` directives (RFC 9111, 5.2.1), names in lower case; values without quotes. */
export type CacheControl = ReadonlyMap<string, string>

const NO_DIRECTIVES: CacheControl = new Map()

/** Parses a `Cache-Control` header. What is not understood is kept and harms nobody, as the standard asks. */
export function parseCacheControl(header: string | undefined): CacheControl {
  if (header === undefined) return NO_DIRECTIVES
  const directives = header.split(',').map((directive) => {
    const [name = '', value = ''] = directive.split('=', 2)
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')] as const
  })
  return new Map(directives.filter(([name]) => name !== ''))
}

/** A directive's seconds in milliseconds; a value that is no number counts as 0, the strictest. */
export function directiveMs(control: CacheControl, name: string): number | undefined {
  const value = control.get(name)
  if (value === undefined) return undefined
  return /^\d{1,10}$/.test(value) ? Number(value) * 1000 : 0
}
