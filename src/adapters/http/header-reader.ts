import type { IncomingHttpHeaders } from 'node:http'

/** Reads a header; undefined where it is absent. One that came several times is joined by commas. */
export type HeaderReader = (name: string) => string | undefined

/** Reads headers as clients mean them: Node takes their bytes for Latin-1, clients send UTF-8. */
export function headerReader(headers: IncomingHttpHeaders): HeaderReader {
  return (name) => {
    const text = [headers[name]].flat().join(',')
    return text === '' ? undefined : decoded(text)
  }
}

function decoded(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
