import type { AnswerSource } from '../../application/provider-chain.ts'
import { OverloadedError, RequestAbortedError } from '../../domain/errors.ts'
import type { Door } from './door.ts'
import type { DoorUseCases } from './door-answer.ts'
import { DOORS } from './doors.ts'
import { MESSAGES } from './messages-door.ts'
import { assertCachedFetchSettings } from './own-door-settings.ts'
import { requestIdOf } from './request-id.ts'
import { upstreamHeaders } from './upstream-headers.ts'
import { readWebCall, type WebRequest, webAnswer, webRefusal } from './web-answer.ts'
import { DEFAULT_BODY_BYTES } from './web-body.ts'

/** How long an upstream of the caller's own may take, in milliseconds: as long as OpenAI's client waits by itself. */
const UPSTREAM_MS = 600_000

/** What a caching `fetch` drives. */
export interface FetchUseCases extends DoorUseCases {
  readonly callersUpstreams: {
    readonly needed: boolean
    at(settings: {
      readonly kind: 'openai' | 'anthropic'
      readonly url: string
      readonly timeoutMs: number
    }): AnswerSource
  }
}

/** How a caching `fetch` is set up. */
export interface CachedFetchSettings {
  /** Whose answers these are. Default: each credential is its own tenant. */
  readonly tenant?: string
  /** What sends the calls that are none of those that can be cached. Default: the global `fetch`. */
  readonly fetch?: typeof fetch
  /** How long an upstream of the client's own may take, in milliseconds. Default 600,000. */
  readonly timeoutMs?: number
  /** Largest body, in bytes. Default 4 MiB. */
  readonly maxBodyBytes?: number
}

/** A call that can be answered from the cache. */
interface Call {
  readonly door: Door
  /** The API's address: what stands before the door's own path. */
  readonly url: string
}

/**
 * A `fetch` for clients of OpenAI's and Anthropic's APIs that answers from the cache. Where
 * Reprise has providers configured, they generate; where it has none, whoever the client is
 * set up for does, with the client's own key. Everything else goes out as it came.
 * @throws {InvalidRequestError} where a setting is unknown or wrong, a tenant without a name among them.
 */
export function cachedFetch(
  useCases: FetchUseCases,
  settings: CachedFetchSettings = {},
): typeof fetch {
  assertCachedFetchSettings(settings)
  const { fetch: plainFetch = fetch, maxBodyBytes = DEFAULT_BODY_BYTES } = settings
  return async (input, init) => {
    const call = callTo(input, init)
    if (call === undefined) return plainFetch(input, init)
    const request = new Request(input instanceof Request ? input.clone() : input, init)
    try {
      const read = await readWebCall(call.door, request, maxBodyBytes)
      return await answered({ ...call, ...read, request }, useCases, settings)
    } catch (error) {
      // A body that breaks off looks like a caller who has left, and is for whoever sends it to tell.
      if (error instanceof RequestAbortedError && request.signal.aborted)
        throw request.signal.reason
      // What cannot be read here its own upstream may well understand.
      if (useCases.callersUpstreams.needed) return plainFetch(input, init)
      return refused(error, request, call, useCases)
    }
  }
}

async function answered(
  { request, door, url, ...read }: Call & Pick<WebRequest, 'request' | 'call' | 'header'>,
  useCases: FetchUseCases,
  settings: CachedFetchSettings,
): Promise<Response> {
  const requestId = requestIdOf(request.headers.get('x-request-id'))
  const sent = upstreamHeaders(request.headers, door.passedHeaders)
  // The client's credential is for the client's upstream, and goes to nobody else.
  const caller = { tenant: settings.tenant ?? `account:${sent.account}` }
  const source = sourceOf({ door, url }, useCases, settings)
  const upstream = source === undefined ? {} : { upstream: { ...sent, name: url, source } }
  try {
    return await webAnswer({ ...read, door, request, requestId, caller, ...upstream }, useCases)
  } catch (error) {
    if (error instanceof RequestAbortedError) throw error
    return refused(error, request, { door }, useCases)
  }
}

/**
 * Clients retry by themselves; what has failed here has been retried, but where too many came and nobody was
 * asked. OpenAI's and Anthropic's go by this header.
 */
function refused(
  error: unknown,
  { headers }: Request,
  { door }: Pick<Call, 'door'>,
  useCases: FetchUseCases,
): Response {
  const requestId = requestIdOf(headers.get('x-request-id'))
  const answer = webRefusal(error, { door, requestId }, useCases)
  if (!(error instanceof OverloadedError)) answer.headers.set('x-should-retry', 'false')
  return answer
}

/** Undefined where Reprise has providers of its own. */
function sourceOf(
  { door, url }: Call,
  { callersUpstreams }: FetchUseCases,
  { timeoutMs = UPSTREAM_MS }: CachedFetchSettings,
): AnswerSource | undefined {
  if (!callersUpstreams.needed) return undefined
  const kind = door === MESSAGES ? 'anthropic' : 'openai'
  return callersUpstreams.at({ kind, url, timeoutMs })
}

/** Addresses with a query belong to dialects that are not spoken here, such as Azure's. */
function callTo(input: string | URL | Request, init: RequestInit | undefined): Call | undefined {
  const isRequest = input instanceof Request
  const method = init?.method ?? (isRequest ? input.method : 'GET')
  const address = isRequest ? input.url : String(input)
  // What can be read but once has to be left to whoever sends it.
  if (isReadOnce(init?.body)) return undefined
  if (method.toUpperCase() !== 'POST' || !URL.canParse(address)) return undefined
  const { origin, pathname, search } = new URL(address)
  const door = search === '' ? DOORS.find((each) => pathname.endsWith(ending(each))) : undefined
  if (door === undefined) return undefined
  return { door, url: origin + pathname.slice(0, -unversioned(door).length) }
}

/** Streams, and whatever else gives its pieces one by one. */
function isReadOnce(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body
}

/** OpenAI's addresses hold a version of any name; Anthropic's hold this one, and OpenAI's threads have messages, too. */
function ending(door: Door): string {
  return door === MESSAGES ? door.path : unversioned(door)
}

function unversioned({ path }: Door): string {
  return path.replace(/^\/v1/, '')
}
