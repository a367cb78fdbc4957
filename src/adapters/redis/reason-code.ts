/** Most errors that are looked through for a reason. */
const DEEPEST = 8

/** Properties in which libraries keep what an error came from. */
const WITHIN = ['cause', 'lastNodeError', 'errors'] as const

/** Words of a Redis that serves nobody, or not us, wherever they stand in a message. */
const REDIS_WORD = /\b(NOAUTH|WRONGPASS|NOPERM|LOADING|MASTERDOWN|CLUSTERDOWN|DENIED)\b/

/** What Redis and ioredis say without a code, and what it is called here. */
const WORDINGS: readonly (readonly [wording: RegExp, code: string])[] = [
  [/cluster support disabled/, 'NO_CLUSTER'],
  [/unknown command '?sentinel/i, 'NO_SENTINEL'],
  [/max number of clients reached/, 'MAXCLIENTS'],
  [/^All sentinels are unreachable/, 'SENTINELS_UNREACHABLE'],
  [/^Unknown RESP type/, 'NO_REDIS'],
  [/DB index|SELECT is not allowed/, 'NO_DATABASE'],
  [/^Socket timeout\./, 'ETIMEDOUT'],
]

/** Codes as systems and libraries have them, OpenSSL's with a stroke: nothing else of an error is safe to be shown. */
const CODE = /^[A-Z][A-Z0-9_/]{2,63}$/

/**
 * The code at the bottom of a failure, such as `ECONNREFUSED` or `WRONGPASS`; undefined where
 * there is none. Messages are not looked at but for Redis' own words: they quote addresses.
 */
export function reasonCode(error: unknown): string | undefined {
  return codesOf(error, DEEPEST).at(-1)
}

function codesOf(error: unknown, depth: number): readonly string[] {
  if (!(error instanceof Error) || depth === 0) return []
  const word = REDIS_WORD.exec(error.message)?.[1] ?? wordingOf(error.message)
  const own = 'code' in error && typeof error.code === 'string' && CODE.test(error.code)
  const codes = [...(own ? [String(error.code)] : []), ...(word === undefined ? [] : [word])]
  const within = WITHIN.flatMap((name) => (name in error ? Reflect.get(error, name) : []))
  return [...codes, ...within.flatMap((inner) => codesOf(inner, depth - 1))]
}

function wordingOf(message: string): string | undefined {
  return WORDINGS.find(([wording]) => wording.test(message))?.[1]
}
