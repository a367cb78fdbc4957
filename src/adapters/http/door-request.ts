import type { GenerateOptions } from '../../application/generate-options.ts'
import type { Order } from '../../application/generation-order.ts'
import type { AnswerSource } from '../../application/provider-chain.ts'
import type { LlmRequest } from '../../domain/llm-request.ts'
import type { Caller } from './caller.ts'
import { type Door, type DoorCall, headersIn } from './door.ts'
import type { HeaderReader } from './header-reader.ts'
import { requestControls } from './request-controls.ts'

/** A request that came to a door. */
export interface DoorRequest {
  /** What the door has read of it. */
  readonly call: DoorCall
  readonly header: HeaderReader
  readonly caller: Caller
  /** Aborted when the caller hangs up before the answer is complete. */
  readonly signal: AbortSignal
  /** Who answers, where the caller has said so. */
  readonly upstream?: OwnUpstream
}

/** Somebody whom the caller wants an answer from, in place of the configured providers. */
export interface OwnUpstream {
  /** What tells it from others: answers of different ones are never shared. */
  readonly name: string
  readonly source: AnswerSource
  /** The caller's headers for it. They are part of the request, since it may make anything of them. */
  readonly headers: Readonly<Record<string, string>>
  /** Those that say on whose account, credential included, and are none. */
  readonly accountHeaders: Readonly<Record<string, string>>
  /** What tells accounts apart, and gives no credential away. */
  readonly account: string
}

/**
 * What is asked of the use cases.
 * @throws {InvalidRequestError} naming the header or field that is wrong.
 */
export function orderAt(door: Door, asked: DoorRequest): Order {
  const { call, header, caller, signal, upstream } = asked
  const { namespace, options } = requestControls(header, call.cacheField)
  return {
    request: requestTo(upstream, call.request),
    streamed: call.streamed,
    scope: { tenant: caller.tenant, ...(namespace === undefined ? {} : { namespace }) },
    // Read from a body that nobody else has.
    options: { ...options, handedOver: true, signal, ...sender(door, asked) },
  }
}

function requestTo(upstream: OwnUpstream | undefined, request: LlmRequest): LlmRequest {
  if (upstream === undefined) return request
  const { name, headers } = upstream
  return { ...request, upstream: name, headers: { ...headers, ...request.headers } }
}

/** Whom the caller wants to be asked, and on whose account. */
function sender(
  { passedHeaders }: Door,
  { header, caller, upstream }: DoorRequest,
): GenerateOptions {
  if (upstream !== undefined) {
    const { source, account, accountHeaders: headers } = upstream
    return { source, account, headers }
  }
  const { credential } = caller
  const headers = headersIn(header, passedHeaders)
  return {
    ...(credential === undefined ? {} : { credential }),
    ...(headers === undefined ? {} : { headers }),
  }
}
