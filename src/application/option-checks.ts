import { InvalidRequestError } from '../domain/errors.ts'
import type { GenerateOptions } from './generate-options.ts'

/** What an option has to be, in words and as a check. */
interface Kind {
  readonly words: string
  readonly fits: (value: unknown) => boolean
}

const SWITCH: Kind = { words: 'true or false', fits: (value) => typeof value === 'boolean' }
const TEXT: Kind = { words: 'text', fits: (value) => typeof value === 'string' }
const DURATION: Kind = {
  words: 'a number of milliseconds, 0 or more',
  fits: (value) => typeof value === 'number' && value >= 0,
}

/** Names every option: a new one does not compile until it is decided on here. Tags are read where they are copied. */
const KINDS: { readonly [Name in keyof Required<GenerateOptions>]: Kind | undefined } = {
  noCache: SWITCH,
  noStore: SWITCH,
  onlyIfCached: SWITCH,
  maxAgeMs: DURATION,
  maxStaleMs: DURATION,
  staleIfErrorMs: DURATION,
  ttlMs: DURATION,
  tags: undefined,
  semantic: { words: 'false, answer or a number from 0 to 1', fits: isStrictness },
  apology: SWITCH,
  credential: TEXT,
  headers: { words: 'an object of texts', fits: isTexts },
  account: TEXT,
  source: { words: 'an object with the methods complete and stream', fits: isSource },
  handedOver: SWITCH,
  signal: { words: 'an AbortSignal', fits: isSignal },
}

const KIND_OF: ReadonlyMap<string, Kind | undefined> = new Map(Object.entries(KINDS))

/**
 * Looks at what programs without types mistake: whoever misspells how strict it is to be must not get
 * what is lax.
 * @throws {InvalidRequestError} naming the option that is not as it must be.
 */
export function assertOptions(options: GenerateOptions): void {
  for (const name in options) assertFits(name as keyof GenerateOptions, options)
}

/** @throws {InvalidRequestError} where an option is given and not as it must be. */
export function assertFits<Name extends keyof GenerateOptions>(
  name: Name,
  options: Pick<GenerateOptions, Name>,
): void {
  const value = options[name]
  // What nobody knows is nobody's: callers pass objects that hold more than this.
  const kind = KIND_OF.get(name)
  if (value === undefined || kind === undefined || kind.fits(value)) return
  throw new InvalidRequestError(`${name} must be ${kind.words}`, name)
}

function isStrictness(value: unknown): boolean {
  if (typeof value === 'number') return value >= 0 && value <= 1
  return value === false || value === 'answer'
}

/** Neither a list nor `Headers`, of which nothing would be left. */
function isTexts(value: unknown): boolean {
  return isObject(value) && !(Symbol.iterator in value) && Object.values(value).every(TEXT.fits)
}

function isSource(value: unknown): boolean {
  return isObject(value) && hasMethod(value, 'complete') && hasMethod(value, 'stream')
}

/** Not by its class: there are others than Node's own. */
function isSignal(value: unknown): boolean {
  return isObject(value) && 'aborted' in value && hasMethod(value, 'addEventListener')
}

function hasMethod(value: object, name: string): boolean {
  return name in value && typeof (value as Readonly<Record<string, unknown>>)[name] === 'function'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
