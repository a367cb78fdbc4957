import { InvalidRequestError } from '../../domain/errors.ts'

type Headers = Readonly<Record<string, string>>

/** Control characters, which no header can hold; a tab is none. */
const UNSENDABLE = /[^\t -~\x80-\u{10ffff}]/u

/** What the name of a header is made of (RFC 9110, 5.6.2). */
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/

const BEYOND_LATIN_1 = /[\u0100-\uffff]/

/**
 * A caller's headers as HTTP clients take them, a character for each byte: what is none is sent in
 * UTF-8, as it came. They refuse all else, which must not look like a failure of the provider.
 * @throws {InvalidRequestError} naming the header that cannot be sent.
 */
export function headerBytes(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, bytesOf(name, value)]),
  )
}

function bytesOf(name: string, value: string): string {
  if (typeof value !== 'string' || UNSENDABLE.test(value) || !NAME.test(name))
    throw new InvalidRequestError('cannot be sent as a header', name)
  return BEYOND_LATIN_1.test(value) ? Buffer.from(value).toString('latin1') : value
}
