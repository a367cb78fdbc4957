import type { RedisOptions } from 'ioredis'
import { ConfigurationError } from '../../domain/errors.ts'

/** Where a Redis is: a server, or a group of servers whose master Sentinels know. */
export type RedisTarget = Pick<
  RedisOptions,
  'host' | 'port' | 'username' | 'password' | 'db' | 'tls' | 'sentinels' | 'name'
>

const SENTINEL = /^redis-sentinel:\/\/(?:([^@/]*)@)?([^/]+)\/([^/?]+)(?:\/(\d+))?$/

/**
 * Reads `redis://` and `rediss://` (TLS, always verified), with user, password and
 * database as usual, and `redis-sentinel://h1:p1,h2:p2/NAME`, where user and password are
 * the servers', and a database may follow the name.
 * @throws {ConfigurationError} where it is none of these; the URL, which may hold a password, is not repeated.
 */
export function redisTarget(url: string): RedisTarget {
  if (url.startsWith('redis-sentinel://')) return sentinelTarget(url)
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError('must be a redis://, rediss:// or redis-sentinel:// URL')
  }
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1') || '127.0.0.1',
    port: port === '' ? 6379 : Number(port),
    ...login(username, password),
    ...database(pathname.slice(1)),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  }
}

function sentinelTarget(url: string): RedisTarget {
  const [, credentials = '', hosts = '', name = '', db = ''] = SENTINEL.exec(url) ?? []
  if (name === '') throw new ConfigurationError('must be redis-sentinel://host:port,host:port/NAME')
  const [username = '', password = ''] = credentials.split(':', 2)
  const sentinels = hosts.split(',').map((address) => {
    const { hostname, port } = new URL(`redis://${address}`)
    return { host: hostname, port: port === '' ? 26_379 : Number(port) }
  })
  return {
    sentinels,
    name: decodeURIComponent(name),
    ...login(username, password),
    ...database(db),
  }
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
