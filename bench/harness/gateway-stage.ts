import { freePort } from '../../src/container/demo-port.ts'
import type { Gateway, Surroundings } from '../peers/gateway.ts'
import { HttpConnection, type RawAnswer } from './http-connection.ts'
import { requestOf, wireOf } from './material.ts'
import { startRedis } from './redis.ts'
import { ServerProcess } from './server-process.ts'
import { startUpstream, type Upstream, type UpstreamSettings } from './upstream.ts'
import { wireRequest } from './wire-request.ts'

/** Bytes of a request's body. */
export const REQUEST_BYTES = 2048

/** A gateway that serves, and what is around it. */
export interface GatewayStage extends Surroundings {
  readonly server: ServerProcess
  readonly provider: Upstream
  stop(): Promise<void>
}

/** What a stage is built for. */
export interface StageSettings extends UpstreamSettings {
  /** Whether there is a Redis server; default: none. */
  readonly redis?: boolean
}

/** Starts a gateway, with a provider of its own. */
export async function staged(
  gateway: Gateway,
  settings: StageSettings = {},
): Promise<GatewayStage> {
  const stops: (() => Promise<void>)[] = []
  const stop = async (): Promise<void> => {
    for (const one of stops.toReversed()) await one()
  }
  try {
    const provider = await startUpstream(settings)
    stops.push(() => provider.server.stop())
    const redis = settings.redis ? await startRedis() : undefined
    if (redis !== undefined) stops.push(() => redis.stop())
    const around = { port: await freePort(), upstream: provider.url, redisPort: redis?.port ?? 0 }
    const server = await ServerProcess.listening(gateway.command(around))
    stops.push(() => server.stop())
    return { ...around, server, provider, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The body of a chat request of {@link REQUEST_BYTES}. */
export function chatBody(number: number, streamed: boolean): string {
  const wire = wireOf(requestOf(REQUEST_BYTES - (streamed ? ',"stream":true'.length : 0), number))
  return JSON.stringify(streamed ? { ...wire, stream: true } : wire)
}

/** So many different chat requests to a gateway, as bytes on the wire. */
export function chatRequests(
  gateway: Pick<Gateway, 'headers'>,
  around: Surroundings,
  { count, streamed }: { readonly count: number; readonly streamed: boolean },
): readonly Buffer[] {
  const headers = gateway.headers(around)
  return Array.from({ length: count }, (_, number) =>
    wireRequest({ port: around.port, body: chatBody(number, streamed), headers }),
  )
}

/** How long an answer may take until it is stored, in milliseconds. */
const STORE_MS = 5000

/**
 * Asks each request until its answer comes from the cache; resolves to those answers. Where a
 * gateway cannot cache, it is asked once.
 * @throws {Error} where answers do not come from the cache.
 */
export async function filled(
  { hit }: Pick<Gateway, 'hit'>,
  port: number,
  requests: readonly Buffer[],
): Promise<readonly RawAnswer[]> {
  const connection = await HttpConnection.open(port, true)
  const answers: RawAnswer[] = []
  try {
    for (const request of requests) answers.push(await hitOf(connection, request, hit))
  } finally {
    connection.close()
  }
  return answers
}

async function hitOf(
  connection: HttpConnection,
  request: Buffer,
  hit: RegExp | undefined,
): Promise<RawAnswer> {
  const until = performance.now() + STORE_MS
  for (;;) {
    const answer = await connection.answerTo(request)
    if (answer.status !== 200) throw new Error(`answered with: ${answer.head}`)
    if (hit === undefined || hit.test(answer.head)) return answer
    if (performance.now() > until) throw new Error(`not from the cache: ${answer.head}`)
  }
}
