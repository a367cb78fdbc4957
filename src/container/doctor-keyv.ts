import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { SystemClock } from '../adapters/clock/system-clock.ts'
import { KeyvResponseCache } from '../adapters/keyv/keyv-response-cache.ts'
import { openKeyv } from '../adapters/keyv/keyv-store.ts'
import { reasonCode } from '../adapters/redis/reason-code.ts'
import { CacheUnavailableError } from '../domain/errors.ts'
import { ok, problem, warning } from './doctor-findings.ts'
import { reasonFor } from './doctor-reasons.ts'
import type { GatewayConfig } from './gateway-config.ts'

/** Longest wait for a store, in milliseconds. */
const LONGEST_MS = 3000

/** Stores that can be opened without a table being made in them. */
const READ_BY_OPENING = /^(rediss?|valkey|memcache):/

/** Ports of stores that are not opened, where their URL names none. */
const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'postgres:': 5432,
  'postgresql:': 5432,
  'mysql:': 3306,
  'mongodb:': 27_017,
  'etcd:': 2379,
}

/** Whether the Keyv store can be reached; it is asked for an entry where that changes nothing in it. */
export function keyvCheck(url: string, config: Pick<GatewayConfig, 'prefix'>): DoctorCheck {
  const look = async (signal: AbortSignal): Promise<readonly DoctorFinding[]> => {
    if (READ_BY_OPENING.test(url)) return [await asked(url, config.prefix)]
    if (url.startsWith('sqlite:')) return [fileFinding(url)]
    return [await reached(url, signal)]
  }
  return { name: 'keyv', look }
}

async function asked(url: string, prefix: string): Promise<DoctorFinding> {
  const clock = new SystemClock()
  const settings = { maxEntryBytes: 1, timeoutMs: LONGEST_MS }
  const store = new KeyvResponseCache(() => openKeyv(url, prefix), settings, clock)
  const began = clock.elapsed()
  try {
    await store.check()
    return ok(`answers after ${Math.round(clock.elapsed() - began)} ms`)
  } catch (error) {
    // A store that cannot be opened says what to install.
    if (!(error instanceof CacheUnavailableError)) throw error
    return problem(error.message, 'check keyvUrl, and whether the store runs')
  } finally {
    await store.close()
  }
}

function fileFinding(url: string): DoctorFinding {
  const path = url.replace(/^sqlite:(\/\/)?/, '').replace(/\?.*$/s, '')
  if (path === '' || path === ':memory:') {
    return warning('a database in memory is gone with the process', 'name a file in keyvUrl')
  }
  return ok(existsSync(path) ? 'the file is there' : 'the file is made at the first start')
}

/** Opening these would make a table: a connection has to do. */
async function reached(url: string, signal: AbortSignal): Promise<DoctorFinding> {
  const place = placeOf(url)
  if (place === undefined) return warning('its address cannot be read', 'check keyvUrl')
  const error = await connectionFails(place, signal)
  if (error === undefined) return ok('can be connected to; nothing was asked')
  const { says, advice } = reasonFor(reasonCode(error), place.host)
  return problem(says, advice)
}

interface Place {
  readonly host: string
  readonly port: number
}

function placeOf(url: string): Place | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, port, protocol } = new URL(url)
  const number = port === '' ? DEFAULT_PORTS[protocol] : Number(port)
  if (hostname === '' || number === undefined) return undefined
  return { host: hostname.replace(/^\[|\]$/g, ''), port: number }
}

function connectionFails(place: Place, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = connect({ ...place, signal, timeout: LONGEST_MS })
    const end = (error?: unknown): void => {
      socket.destroy()
      resolve(error)
    }
    socket.once('connect', () => end())
    socket.once('error', end)
    socket.once('timeout', () => end(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })))
  })
}
