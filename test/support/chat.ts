import type { RepriseSettings } from '../../src/container/settings.ts'
import { startTestGateway, type TestGateway } from './test-gateway.ts'
import { UpstreamServer } from './upstream-server.ts'

/** A question, as clients post it. */
export const QUESTION: { readonly model: string; readonly messages: readonly object[] } = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'What is a cache?' }],
}

/** A gateway before an upstream. */
export interface Rig extends TestGateway {
  readonly upstream: UpstreamServer
}

/** Starts both; the upstream has a key of its own and is asked once, for a second at most. */
export async function startRig(
  settings: RepriseSettings = {},
  gateway: Parameters<typeof startTestGateway>[1] = {},
): Promise<Rig> {
  const upstream = await UpstreamServer.start()
  const provider = {
    kind: 'openai',
    name: 'upstream',
    url: upstream.url,
    apiKey: 'upstream-key',
  } as const
  const providers = [{ ...provider, retries: 0, timeoutMs: 1000 }]
  const started = await startTestGateway({ providers, ...settings }, gateway)
  const stop = async (): Promise<void> => {
    await started.stop()
    await upstream.stop()
  }
  return { ...started, upstream, stop }
}

/** Posts a chat completion. */
export function post(
  { url }: { readonly url: string },
  body: object | string | Uint8Array<ArrayBuffer> = QUESTION,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  return fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: raw,
  })
}

/** What `x-cache` says of a post. */
export async function outcomeOf(...asked: Parameters<typeof post>): Promise<string | null> {
  const answer = await post(...asked)
  await answer.text()
  return answer.headers.get('x-cache')
}

/** An error as the gateway shapes it. */
export interface ErrorBody {
  readonly error: { message: string; type: string; param: string | null; code: string }
}

/** The text of the first choice of a whole answer. */
export async function contentOf(answer: Response): Promise<string> {
  const { choices } = (await answer.json()) as { choices: { message: { content: string } }[] }
  return choices[0]?.message.content ?? ''
}

/** The text of a stream that is complete; else what it ended with. */
export function streamedContent(events: readonly unknown[]): string {
  if (events.at(-1) !== '[DONE]') return JSON.stringify(events.at(-1))
  const chunks = events.slice(0, -1) as { choices: { delta: { content?: string } }[] }[]
  return chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('')
}

/** The events of a stream: parsed, and `[DONE]` as it is. */
export async function eventsOf(answer: Response): Promise<readonly unknown[]> {
  const events = (await answer.text()).split('\n\n').filter((event) => event !== '')
  return events.map((event) => {
    const data = event.replace(/^data: /, '')
    return data === '[DONE]' ? data : JSON.parse(data)
  })
}
