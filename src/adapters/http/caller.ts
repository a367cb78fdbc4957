import { hash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { GatewaySettings, TenantKey } from './gateway-parts.ts'
import { HttpError } from './http-errors.ts'

/** Who is asking. */
export interface Caller {
  readonly tenant: string
  /** Passed on to providers that have no key of their own; only where no keys are configured. */
  readonly credential?: string
}

/** The tenant of callers who present no credential, where none is needed. */
const ANONYMOUS = 'anonymous'

/** Tells callers by the credential that they present. */
export class CallerRegistry {
  /** Tenants by the digest of their key: comparing digests tells nothing about keys by its timing. */
  readonly #tenants: ReadonlyMap<string, string>
  readonly #adminDigest: string | undefined

  constructor({ apiKeys, adminKey }: Pick<GatewaySettings, 'apiKeys' | 'adminKey'>) {
    this.#tenants = new Map(apiKeys.map(({ key, tenant }: TenantKey) => [digestOf(key), tenant]))
    this.#adminDigest = adminKey === undefined ? undefined : digestOf(adminKey)
  }

  /** @throws {HttpError} 401 where keys are configured and none of them is presented. */
  identify(headers: IncomingHttpHeaders): Caller {
    if (this.#tenants.size === 0) return openCaller(headers)
    const tenant = this.#tenantOf(headers)
    if (tenant === undefined)
      throw new HttpError(401, 'invalid_api_key', 'no valid API key was presented')
    return { tenant }
  }

  /** Whether {@link identify} would let a caller in; where it lets in everybody, headers are not looked at. */
  knows(request: Pick<IncomingMessage, 'headers'>): boolean {
    return this.#tenants.size === 0 || this.#tenantOf(request.headers) !== undefined
  }

  #tenantOf(headers: IncomingHttpHeaders): string | undefined {
    const credential = credentialOf(headers)
    return credential === undefined ? undefined : this.#tenants.get(digestOf(credential))
  }

  /**
   * A hook for what is the administrator's.
   * @throws {HttpError} 401 without the admin key; 403 from another machine where there is none.
   */
  readonly admitAdmin = async (request: FastifyRequest): Promise<void> => {
    if (this.#adminDigest === undefined) {
      if (isLocal(request)) return
      throw new HttpError(403, 'forbidden', 'without an admin key this answers on loopback only')
    }
    const credential = credentialOf(request.headers)
    if (credential !== undefined && digestOf(credential) === this.#adminDigest) return
    throw new HttpError(401, 'invalid_api_key', 'the admin key is needed')
  }
}

/**
 * Every credential, of whatever kind, is a tenant of its own, named by a digest so that
 * it stays out of keys and logs. Only tokens can be passed on to a provider.
 */
function openCaller(headers: IncomingHttpHeaders): Caller {
  const credential = credentialOf(headers)
  const presented = credential ?? headers.authorization
  if (presented === undefined) return { tenant: ANONYMOUS }
  const tenant = `credential:${digestOf(presented)}`
  return credential === undefined ? { tenant } : { tenant, credential }
}

function digestOf(secret: string): string {
  return hash('sha256', secret)
}

/** A bearer token, or a key where other APIs' clients put theirs (Anthropic, Azure). */
function credentialOf(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const [key] = [headers['x-api-key'] ?? headers['api-key']].flat()
  return bearer ?? key
}

/** What proxies add: whoever comes through one is not on this machine. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

/** Both the connection and the host name: a page elsewhere may have its name point here (DNS rebinding). */
function isLocal({ socket, hostname, headers }: FastifyRequest): boolean {
  if (PROXY_HEADERS.some((name) => headers[name] !== undefined)) return false
  const address = socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  const local = address === '::1' || address.startsWith('127.')
  return local && /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(hostname)
}
