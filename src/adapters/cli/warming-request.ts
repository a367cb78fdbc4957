import type { Response } from 'undici'
import { CliFailure } from './cli-failure.ts'
import { type GatewayClient, LateAnswer, messageIn } from './gateway-client.ts'
import type { WarmRequest } from './warm-requests.ts'

/** How requests are asked. */
export interface WarmingSettings {
  readonly headers: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** What became of a request: its answer was there, has been generated and stored, or is not stored; or it failed. */
export type Warmed =
  | { readonly kind: 'there' | 'stored' | 'unstored' }
  | { readonly kind: 'failed'; readonly reason: string }

const THERE: ReadonlySet<string | null> = new Set(['HIT', 'SEMANTIC'])

/**
 * Asks a request.
 * @throws {CliFailure} where the gateway cannot be reached: then the rest need not be tried.
 */
export async function warmingRequest(
  request: WarmRequest,
  gateway: GatewayClient,
  settings: WarmingSettings,
): Promise<Warmed> {
  if (request.kind === 'unreadable') return failed(request.reason)
  try {
    const answer = await gateway.ask({ ...settings, path: request.path, body: request.body })
    return await warmedBy(answer)
  } catch (error) {
    if (!(error instanceof LateAnswer)) throw error
    return failed(`no answer within ${error.after} s`)
  }
}

async function warmedBy(answer: Response): Promise<Warmed> {
  const text = await answer.text().catch(() => undefined)
  if (answer.status === 401)
    throw new CliFailure('the gateway refuses the API key; name one by --key')
  if (answer.status !== 200)
    return failed(`${answer.status} ${messageIn(text ?? '') ?? ''}`.trimEnd())
  if (text === undefined) return failed('the answer broke off')
  return outcomeIn(answer.headers)
}

function outcomeIn(headers: Response['headers']): Warmed {
  const outcome = headers.get('x-cache')
  if (THERE.has(outcome)) return { kind: 'there' }
  if (outcome === 'STALE') return failed('providers fail; what is there is past its time')
  if (outcome === null) return failed('what answers is no gateway of Reprise')
  const stored = /; *(stored|collapsed)\b/.test(headers.get('cache-status') ?? '')
  return { kind: stored ? 'stored' : 'unstored' }
}

function failed(reason: string): Warmed {
  return { kind: 'failed', reason }
}
