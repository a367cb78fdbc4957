import { type Caller, CallerRegistry } from './caller.ts'
import { DOORS } from './doors.ts'
import type { GatewayUseCases, TenantKey } from './gateway-parts.ts'
import { readiness } from './health-routes.ts'
import { HttpError, nothingHere } from './http-errors.ts'
import { modelList, modelNamed } from './models-route.ts'
import { assertWebHandlerSettings } from './own-door-settings.ts'
import { requestIdOf } from './request-id.ts'
import { continuing } from './trace-continuation.ts'
import { readWebCall, webAnswer, webRefusal } from './web-answer.ts'
import { DEFAULT_BODY_BYTES } from './web-body.ts'

/** What a handler drives. */
export type WebUseCases = Pick<
  GatewayUseCases,
  'generate' | 'generateStream' | 'embed' | 'providers' | 'logger' | 'tracer' | 'cacheHealth'
>

/** Methods that the routes which only tell something are asked by. */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

type Identify = (request: Request) => Caller | undefined | Promise<Caller | undefined>

/** How a handler is set up. */
export interface WebHandlerSettings {
  /** Keys that callers present, and whose they are. Default: none, and every credential is its own tenant. */
  readonly apiKeys?: readonly TenantKey[]
  /** Tells who is asking, where the server has signed callers in by itself; replaces `apiKeys`. Undefined turns the caller away. */
  readonly identify?: Identify
  /** Largest body, in bytes. Default 4 MiB. */
  readonly maxBodyBytes?: number
}

/** Answers requests of any web-standard server. */
export type WebHandler = (request: Request) => Promise<Response>

/**
 * The gateway's routes for any server that speaks `Request` and `Response`: the doors,
 * `/v1/models`, `/healthz` and `/readyz`, under whatever path the server puts before them.
 * Everything that goes wrong is an answer; it never rejects.
 * @throws {InvalidRequestError} where a setting is unknown or wrong.
 */
export function webHandler(useCases: WebUseCases, settings: WebHandlerSettings = {}): WebHandler {
  assertWebHandlerSettings(settings)
  const { apiKeys = [], maxBodyBytes = DEFAULT_BODY_BYTES } = settings
  const callers = new CallerRegistry({ apiKeys })
  const { identify = ({ headers }) => callers.identify(Object.fromEntries(headers)) } = settings
  const handle: WebHandler = async (request) => {
    const requestId = requestIdOf(request.headers.get('x-request-id'))
    const path = new URL(request.url).pathname
    const door = DOORS.find((each) => path.endsWith(each.path))
    try {
      if (READS.has(request.method)) return await got(path, request, useCases, identify)
      if (request.method !== 'POST' || door === undefined) throw nothingHere()
      const caller = await known(identify, request)
      const read = await readWebCall(door, request, maxBodyBytes)
      const asked = { ...read, door, request, requestId, caller }
      return await continuing(useCases, read.header, () => webAnswer(asked, useCases))
    } catch (error) {
      return webRefusal(error, { door, requestId }, useCases)
    }
  }
  return async (request) => {
    const answer = await handle(request)
    return request.method === 'HEAD' ? withoutBody(answer) : answer
  }
}

/** What GET would say, but for the body. */
async function withoutBody(answer: Response): Promise<Response> {
  const { status, headers } = answer
  headers.set('content-length', String((await answer.arrayBuffer()).byteLength))
  return new Response(null, { status, headers })
}

async function got(
  path: string,
  request: Request,
  useCases: WebUseCases,
  identify: Identify,
): Promise<Response> {
  if (path.endsWith('/healthz')) return Response.json({ status: 'ok' })
  if (path.endsWith('/readyz')) return Response.json(readiness(useCases))
  const models = /\/v1\/models(?:\/(?<id>.+))?$/.exec(path)
  if (models === null) throw nothingHere()
  const list = await modelList(useCases.providers, await known(identify, request))
  const id = models.groups?.id
  return Response.json(id === undefined ? list : modelNamed(decoded(id), list))
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    throw nothingHere()
  }
}

async function known(identify: Identify, request: Request): Promise<Caller> {
  // Where there are no types, whoever is not known may also be null, or somebody without a tenant.
  const caller: Partial<Caller> | null | undefined = await identify(request)
  if (isCaller(caller)) return caller
  throw new HttpError(401, 'invalid_api_key', 'who is asking is not known')
}

function isCaller(caller: Partial<Caller> | null | undefined): caller is Caller {
  return typeof caller?.tenant === 'string' && caller.tenant !== ''
}
