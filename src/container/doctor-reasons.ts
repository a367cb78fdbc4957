/** Most errors that are looked through for a reason. */
const DEEPEST = 8

/** Properties in which libraries keep what an error came from. */
const WITHIN = ['cause', 'lastNodeError', 'errors'] as const

/** Words of a Redis that serves nobody, or not us, wherever they stand in a message. */
const REDIS_WORD = /\b(NOAUTH|WRONGPASS|NOPERM|LOADING|MASTERDOWN|CLUSTERDOWN)\b/

/** What Redis and ioredis say without a code, and what it is called here. */
const WORDINGS: readonly (readonly [wording: RegExp, code: string])[] = [
  [/cluster support disabled/, 'NO_CLUSTER'],
  [/unknown command '?sentinel/i, 'NO_SENTINEL'],
  [/^All sentinels are unreachable/, 'SENTINELS_UNREACHABLE'],
]

/** Codes as systems and libraries have them: nothing else of an error is safe to be shown. */
const CODE = /^[A-Z][A-Z0-9_]{2,63}$/

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

/** What is wrong, in words, and what to do about it. */
export interface Reason {
  readonly says: string
  readonly advice: string
}

/** What a code means for whoever wanted to reach `host`. */
export function reasonFor(code: string | undefined, host: string): Reason {
  const known = code === undefined ? undefined : (KNOWN[code] ?? tlsReason(code))
  if (known !== undefined) return { says: `${known.says} (${code})`, advice: known.advice }
  const says = code === undefined ? 'no answer' : `no connection (${code})`
  const advice = `check that ${host} is right, can be reached from here, and is not hung`
  return { says, advice }
}

const DNS: Reason = {
  says: 'the host name is not known',
  advice: 'check its spelling, and the DNS of this machine',
}
const LOGIN: Reason = {
  says: 'user or password are refused',
  advice: 'check user and password in the URL',
}
const SLOW: Reason = {
  says: 'no answer in time',
  advice: 'check address, network and firewall: something drops what is sent, or hangs',
}
const KNOWN: Readonly<Record<string, Reason>> = {
  ENOTFOUND: DNS,
  EAI_AGAIN: { says: 'DNS does not answer', advice: 'check the DNS of this machine' },
  ECONNREFUSED: {
    says: 'nothing listens there',
    advice: 'check host and port, and whether the server runs',
  },
  ECONNRESET: {
    says: 'the connection was cut',
    advice: 'check whether the server wants TLS (rediss://, https://), or does not speak it',
  },
  EHOSTUNREACH: { says: 'there is no way to the host', advice: 'check address and routes' },
  ENETUNREACH: { says: 'there is no way to the network', advice: 'check address and routes' },
  ETIMEDOUT: SLOW,
  UND_ERR_CONNECT_TIMEOUT: SLOW,
  WRONGPASS: LOGIN,
  NOAUTH: { says: 'a password is wanted', advice: 'put user and password into the URL' },
  NOPERM: {
    says: 'the user lacks a permission',
    advice: 'allow it the commands and keys that docs/redis.md lists',
  },
  LOADING: { says: 'it is still loading its data', advice: 'wait until it has' },
  MASTERDOWN: {
    says: 'it is a replica without its master',
    advice: 'bring the master back, or name it in the URL',
  },
  NO_CLUSTER: {
    says: 'it is a single server',
    advice: 'use redis:// in place of redis-cluster://',
  },
  NO_SENTINEL: { says: 'it is no Sentinel', advice: 'name Sentinels, usually on port 26379' },
  SENTINELS_UNREACHABLE: {
    says: 'no Sentinel answers, or none knows the master',
    advice: 'check hosts, ports (usually 26379) and the master’s name in the URL',
  },
  CLUSTERDOWN: { says: 'the Cluster is down', advice: 'bring back the masters that are missing' },
}

function tlsReason(code: string): Reason | undefined {
  if (code === 'CERT_HAS_EXPIRED') {
    return { says: 'the certificate has expired', advice: 'have the server renew it' }
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return {
      says: 'the certificate is for another host name',
      advice: 'use the name that the certificate has',
    }
  }
  if (/CERT|ISSUER|SIGNATURE/.test(code)) {
    return {
      says: 'the certificate cannot be verified',
      advice: 'have Node trust its authority: NODE_EXTRA_CA_CERTS=/path/to/ca.pem',
    }
  }
  if (!/TLS|SSL|EPROTO/.test(code)) return undefined
  return { says: 'TLS fails', advice: 'check whether the server speaks TLS on this port' }
}
