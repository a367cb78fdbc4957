import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { DemoProvider } from '../../src/adapters/llm/demo-provider.ts'
import { HttpProvider } from '../../src/adapters/llm/http-provider.ts'
import { OPENAI } from '../../src/adapters/llm/openai-vendor.ts'
import { ResilientProvider } from '../../src/adapters/llm/resilient-provider.ts'
import { type ProviderHarness, providerContract } from '../../src/contracts.ts'
import type { LlmProviderPort } from '../../src/domain/ports/llm-provider-port.ts'
import { sendJson, UpstreamServer } from '../support/upstream-server.ts'

const clock = new SystemClock()
const BOUNDS = {
  timeoutMs: 5000,
  connectTimeoutMs: 1000,
  firstTokenTimeoutMs: 5000,
  streamTimeoutMs: 10_000,
}

async function demo(): Promise<ProviderHarness> {
  const provider = new DemoProvider('demo', clock)
  return { provider, dispose: () => provider.close() }
}

async function upstreamHarness(
  wrap: (provider: LlmProviderPort) => LlmProviderPort,
): Promise<ProviderHarness> {
  const upstream = await UpstreamServer.start()
  const provider = new HttpProvider(
    { name: 'openai', url: upstream.url, ...BOUNDS, maxResponseBytes: 1_000_000 },
    OPENAI,
    clock,
  )
  return {
    provider: wrap(provider),
    fail: () => {
      upstream.answer = (_call, response) =>
        sendJson(response, { error: { message: 'broken' } }, 500)
    },
    hang: () => {
      upstream.answer = () => {}
    },
    dispose: async () => {
      await provider.close()
      await upstream.stop()
    },
  }
}

providerContract({ describe, it }, 'DemoProvider', demo, { fail: false, hang: false })
providerContract({ describe, it }, 'HttpProvider', () => upstreamHarness((provider) => provider), {
  fail: true,
  hang: true,
})
providerContract(
  { describe, it },
  'ResilientProvider',
  () =>
    upstreamHarness(
      (provider) =>
        new ResilientProvider(provider, { ...BOUNDS, retries: 1, ownAccount: true }, clock),
    ),
  { fail: true, hang: true },
)
