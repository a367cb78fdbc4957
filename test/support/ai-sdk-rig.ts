import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { generateText, type LanguageModel, streamText, wrapLanguageModel } from 'ai'
import { type AiSdkSettings, repriseMiddleware } from '../../src/adapters/sdk/ai-sdk-middleware.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { ManualClock } from './manual-clock.ts'
import { RecordingLogger } from './recording-logger.ts'
import { UpstreamServer } from './upstream-server.ts'

/** What is asked where it does not matter. */
export const PROMPT = 'What is a cache?'

/** Settings of the middleware where they do not matter. */
export const ACME: AiSdkSettings = { tenant: 'acme', retries: 0 }

/** What became of a call, as its answer says. */
export function outcomeOf(answer: {
  readonly providerMetadata?: Record<string, Record<string, unknown>> | undefined
}): unknown {
  return answer.providerMetadata?.reprise?.outcome
}

/** An upstream that speaks OpenAI's protocol, and Reprise, whose entries are fresh for a minute. */
export class AiSdkRig {
  readonly upstream: UpstreamServer
  readonly clock: ManualClock = new ManualClock()
  readonly logger: RecordingLogger = new RecordingLogger()
  readonly reprise: Reprise

  private constructor(upstream: UpstreamServer) {
    this.upstream = upstream
    const adapters = { logger: this.logger, clock: this.clock }
    this.reprise = createReprise({ ttlSeconds: 60, adapters })
  }

  static async start(): Promise<AiSdkRig> {
    return new AiSdkRig(await UpstreamServer.start())
  }

  async stop(): Promise<void> {
    await this.reprise.close()
    await this.upstream.stop()
  }

  /** A model with the cache around it. */
  cached(model: LanguageModelV4, settings: AiSdkSettings = ACME): LanguageModelV4 {
    return wrapLanguageModel({ model, middleware: repriseMiddleware(this.reprise, settings) })
  }

  /** A model of the upstream's. */
  vendor(baseURL: string = this.upstream.url): LanguageModelV4 {
    return createOpenAICompatible({ name: 'vendor', baseURL, apiKey: 'sk-1' })('gpt-4o-mini')
  }
}

/** Asks a model for a whole answer, once. */
export function ask(
  model: LanguageModel,
  options: object = {},
): ReturnType<typeof generateText<Record<string, never>>> {
  return generateText({ model, prompt: PROMPT, maxRetries: 0, ...options })
}

/** Asks a model for a stream, once, and reads its text. */
export async function stream(
  model: LanguageModel,
  options: object = {},
): Promise<{ text: string; errors: unknown[]; result: ReturnType<typeof streamText> }> {
  const errors: unknown[] = []
  const onError = ({ error }: { error: unknown }): void => void errors.push(error)
  const result = streamText({ model, prompt: PROMPT, maxRetries: 0, onError, ...options })
  let text = ''
  for await (const piece of result.textStream) text += piece
  return { text, errors, result }
}
