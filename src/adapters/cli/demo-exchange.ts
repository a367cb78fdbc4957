import { choicesOf, messageOf, textOf } from '../../domain/chat-completion.ts'
import { isJsonObject } from '../../domain/json.ts'

/** A question that was asked of the gateway, and the answer as far as it matters here. */
export interface DemoExchange {
  readonly question: string
  /** HTTP status; 0 where there was no answer at all. */
  readonly status: number
  readonly xCache: string | null
  readonly cacheStatus: string | null
  readonly age: string | null
  readonly provider: string | null
  readonly content: string
  /** Milliseconds. */
  readonly tookMs: number
}

/** How a question is asked. */
export interface DemoAsking {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Longest wait for an answer, in milliseconds. */
const LONGEST_MS = 10_000

/** Asks a question over HTTP, as every client of OpenAI’s does. Rejects where the signal is aborted only. */
export async function asked(
  address: string,
  question: string,
  { headers = {}, signal }: DemoAsking,
): Promise<DemoExchange> {
  const began = performance.now()
  try {
    const answer = await fetch(`${address}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ model: MODEL, messages: [{ role: 'user', content: question }] }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
    })
    const content = contentOf(await answer.json())
    return { question, content, ...told(answer), tookMs: performance.now() - began }
  } catch {
    signal.throwIfAborted()
    return { question, content: '', ...NOTHING, tookMs: performance.now() - began }
  }
}

/** The model that is asked for: one that has no price, so that no money is shown as saved. */
const MODEL = 'demo-model'

/** What headers say of how an answer came about. */
type Told = Omit<DemoExchange, 'question' | 'content' | 'tookMs'>

const NOTHING: Told = { status: 0, xCache: null, cacheStatus: null, age: null, provider: null }

function told({ status, headers }: Response): Told {
  return {
    status,
    xCache: headers.get('x-cache'),
    cacheStatus: headers.get('cache-status'),
    age: headers.get('age'),
    provider: headers.get('x-reprise-provider'),
  }
}

function contentOf(body: unknown): string {
  return isJsonObject(body) ? textOf(messageOf(choicesOf(body)[0]).content) : ''
}
