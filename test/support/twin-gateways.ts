import { ProviderError } from '../../src/domain/errors.ts'
import type { TracerPort } from '../../src/domain/ports/tracer-port.ts'
import { type ErrorBody, post, QUESTION } from './chat.ts'
import { ManualClock } from './manual-clock.ts'
import { responseOf } from './requests.ts'
import { ScriptedProvider } from './scripted-provider.ts'
import { startTestGateway, type TestGateway } from './test-gateway.ts'

/** Traces nothing, and does not say so: requests take the long way. */
const UNSURE: TracerPort = {
  begin: () => undefined,
  continuing: (_header, work) => work(),
  headers: () => ({}),
}

/** One gateway of the two, with all that it depends on. */
export interface Twin {
  readonly gateway: TestGateway
  readonly clock: ManualClock
  readonly provider: ScriptedProvider
}

/** What a client sees of an answer, made-up identifiers apart. */
export interface SeenAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A gateway before a provider that says how often it was asked. `fast`: known requests may take the fast path. */
export async function startTwin(fast: boolean): Promise<Twin> {
  const clock = new ManualClock()
  const provider = new ScriptedProvider()
  provider.reaction = async () => responseOf(`Answer ${provider.asked.length}, “quoted” — so.`)
  const tracer = fast ? {} : { tracer: UNSURE }
  const gateway = await startTestGateway({
    ttlSeconds: 60,
    staleSeconds: 60,
    earlyRefresh: 0,
    adapters: { clock, providers: [provider], ...tracer },
  })
  return { gateway, clock, provider }
}

/** Asks one of the two. */
export async function seen(
  { gateway }: Twin,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<SeenAnswer> {
  const answer = await post(gateway, body, headers)
  return { status: answer.status, headers: told(answer.headers), body: plain(await answer.text()) }
}

/** Asks one of the two so many times, one after the other. */
export async function askedTimes(
  twin: Twin,
  times: number,
  body: object = QUESTION,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly SeenAnswer[]> {
  const answers: SeenAnswer[] = []
  for (let n = 0; n < times; n += 1) answers.push(await seen(twin, body, headers))
  return answers
}

/** Takes everything out of service, or some of it. */
export async function invalidated(
  { gateway }: Twin,
  selector: object,
): Promise<ErrorBody | object> {
  const answer = await fetch(`${gateway.url}/admin/invalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(selector),
  })
  return (await answer.json()) as object
}

/** Has a provider fail from now on, or answer again. */
export function turn({ provider }: Twin, works: boolean): void {
  const details = { provider: 'test', failure: 'status', status: 500, retryable: true } as const
  provider.reaction = works
    ? async () => responseOf(`Answer ${provider.asked.length}, again.`)
    : () => Promise.reject(new ProviderError('test answered with status 500', details))
}

/** Of the connection: they say nothing about the answer. */
const OF_THE_CONNECTION = [
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
]

function told(headers: Headers): Readonly<Record<string, string>> {
  const all = Object.fromEntries(headers)
  for (const name of OF_THE_CONNECTION) delete all[name]
  return { ...all, 'x-request-id': 'x-request-id' in all ? 'there' : 'missing' }
}

function plain(body: string): string {
  return body.replaceAll(/"chatcmpl-[0-9a-f-]{36}"/g, '"chatcmpl-any"')
}
