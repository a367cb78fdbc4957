import type { IncomingHttpHeaders } from 'node:http'

/** Reads a header; undefined where it is absent. One that came several times is joined by commas. */
export type HeaderReader = (name: string) => string | undefined

/** Whatever else reads the same either way. */
const BEYOND_ASCII = /[\x80-\xff]/

/** Reads headers as clients mean them: Node takes their bytes for Latin-1, clients send UTF-8. */
export function headerReader(headers: IncomingHttpHeaders): HeaderReader {
  return (name) => {
    const value = headers[name]
    const text = typeof value === 'string' ? value : value?.join(',')
    return text ? decoded(text) : undefined
  }
}

function decoded(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
