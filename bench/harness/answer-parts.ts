import type { RawAnswer } from './http-connection.ts'

/** Headers that a server makes itself. */
const OF_THE_SERVER = [
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
] as const

/** What a server was told to answer with. */
export function headersOf({ head }: RawAnswer): Readonly<Record<string, string>> {
  const lines = head.split('\r\n').slice(1)
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  const own = (name: string): boolean => OF_THE_SERVER.some((one) => one === name)
  return Object.fromEntries(pairs.filter(([name]) => !own(name)))
}

/** The body of an answer, whose parts were kept. */
export function bodyTextOf({ head, parts }: RawAnswer): string {
  const whole = Buffer.concat(parts)
  const body = whole.subarray(whole.indexOf('\r\n\r\n') + 4)
  return (/\ntransfer-encoding: *chunked/i.test(head) ? unchunked(body) : body).toString()
}

function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let place = 0; ; ) {
    const end = body.indexOf('\r\n', place)
    const size = Number.parseInt(body.toString('latin1', place, end), 16)
    if (!(size > 0)) return Buffer.concat(chunks)
    chunks.push(body.subarray(end + 2, end + 2 + size))
    place = end + 2 + size + 2
  }
}
