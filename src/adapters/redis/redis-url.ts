import type { RedisOptions } from 'ioredis'
import { ConfigurationError } from '../../domain/errors.ts'

/** Where a server listens. */
export interface RedisAddress {
  readonly host: string
  readonly port: number
}

/** Where a Redis is: a server, a group of servers whose master Sentinels know, or a Cluster. */
export type RedisTarget = Pick<
  RedisOptions,
  'host' | 'port' | 'username' | 'password' | 'db' | 'tls' | 'sentinels' | 'name'
> & {
  /** Some nodes of a Cluster, which know the others. */
  readonly nodes?: readonly RedisAddress[]
}

/** What the TLS of a connection goes by besides; texts in PEM. */
export interface RedisTls {
  /** Authorities to trust, in place of those that Node knows. */
  readonly ca?: string
  /** The client's certificate, for servers that want one; */
  readonly cert?: string
  /** and its key. */
  readonly key?: string
}

const SENTINEL = /^redis-sentinel:\/\/(?:([^@/]*)@)?([^/]+)\/([^/?]+)(?:\/(\d+))?$/
const CLUSTER = /^(rediss?)-cluster:\/\/(?:([^@/]*)@)?([^/?]+)\/?$/

/**
 * Reads `redis://` and `rediss://` (TLS, always verified), with user, password and
 * database as usual; `redis-sentinel://h1:p1,h2:p2/NAME`, where user and password are the
 * servers', and a database may follow the name; and `redis-cluster://h1:p1,h2:p2`
 * (`rediss-cluster://` with TLS), where a few nodes are enough.
 * @throws {ConfigurationError} where it is none of these; the URL, which may hold a password, is not repeated.
 */
export function redisTarget(url: string): RedisTarget {
  if (url.startsWith('redis-sentinel://')) return sentinelTarget(url)
  if (/^rediss?-cluster:/.test(url)) return clusterTarget(url)
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(
      'must be a redis://, rediss://, redis-sentinel:// or redis-cluster:// URL',
    )
  }
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: bareHost(hostname) || '127.0.0.1',
    port: port === '' ? 6379 : Number(port),
    ...login(username, password),
    ...database(pathname.slice(1)),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  }
}

function sentinelTarget(url: string): RedisTarget {
  const [, credentials = '', hosts = '', name = '', db = ''] = SENTINEL.exec(url) ?? []
  if (name === '') throw new ConfigurationError('must be redis-sentinel://host:port,host:port/NAME')
  return {
    sentinels: [...addresses(hosts, 26_379)],
    name: decodeURIComponent(name),
    ...login(...split(credentials)),
    ...database(db),
  }
}

function clusterTarget(url: string): RedisTarget {
  const [, scheme = '', credentials = '', hosts = ''] = CLUSTER.exec(url) ?? []
  if (hosts === '') throw new ConfigurationError('must be redis-cluster://host:port,host:port')
  return {
    nodes: addresses(hosts, 6379),
    ...login(...split(credentials)),
    ...(scheme === 'rediss' ? { tls: {} } : {}),
  }
}

function addresses(hosts: string, defaultPort: number): readonly RedisAddress[] {
  return hosts.split(',').map((address) => {
    if (!URL.canParse(`redis://${address}`)) throw new ConfigurationError('must name host:port')
    const { hostname, port } = new URL(`redis://${address}`)
    return { host: bareHost(hostname), port: port === '' ? defaultPort : Number(port) }
  })
}

function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function split(credentials: string): [username: string, password: string] {
  const colon = credentials.indexOf(':')
  return colon < 0 ? [credentials, ''] : [credentials.slice(0, colon), credentials.slice(colon + 1)]
}

function login(username: string, password: string): Pick<RedisTarget, 'username' | 'password'> {
  return {
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
  }
}

function database(text: string): Pick<RedisTarget, 'db'> {
  if (text === '') return {}
  if (!/^\d+$/.test(text)) throw new ConfigurationError('the database must be a number')
  return { db: Number(text) }
}
