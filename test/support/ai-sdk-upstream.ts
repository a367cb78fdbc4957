import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { HttpProvider } from '../../src/adapters/llm/http-provider.ts'
import { OPENAI } from '../../src/adapters/llm/openai-vendor.ts'
import {
  type AiSdkProviderSettings,
  aiSdkProvider,
} from '../../src/adapters/sdk/ai-sdk-provider.ts'
import type { LlmProviderPort } from '../../src/domain/ports/llm-provider-port.ts'
import { UpstreamServer } from './upstream-server.ts'

/** One upstream, asked directly and through the AI SDK, which translates there and back. */
export interface AiSdkUpstream {
  readonly upstream: UpstreamServer
  readonly direct: LlmProviderPort
  readonly throughSdk: LlmProviderPort
  stop(): Promise<void>
}

/** Starts it; models that the AI SDK makes for it support structured outputs. */
export async function startAiSdkUpstream(
  settings: Partial<AiSdkProviderSettings> = {},
): Promise<AiSdkUpstream> {
  const upstream = await UpstreamServer.start()
  const direct = new HttpProvider(
    {
      name: 'direct',
      url: upstream.url,
      timeoutMs: 5000,
      connectTimeoutMs: 1000,
      firstTokenTimeoutMs: 5000,
      streamTimeoutMs: 10_000,
      maxResponseBytes: 1_000_000,
    },
    OPENAI,
    new SystemClock(),
  )
  const vendor = createOpenAICompatible({
    name: 'upstream',
    baseURL: upstream.url,
    includeUsage: true,
    supportsStructuredOutputs: true,
  })
  const throughSdk = aiSdkProvider({ name: 'sdk', model: (id) => vendor(id), ...settings })
  const stop = async (): Promise<void> => {
    await direct.close()
    await upstream.stop()
  }
  return { upstream, direct, throughSdk, stop }
}
