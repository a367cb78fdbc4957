import { type ProviderHarness, providerContract } from '../../src/contracts.ts'
import { startAiSdkUpstream } from '../support/ai-sdk-upstream.ts'
import { sendJson } from '../support/upstream-server.ts'

async function harness(): Promise<ProviderHarness> {
  const { upstream, throughSdk, stop } = await startAiSdkUpstream({ models: ['gpt-4o-mini'] })
  return {
    provider: throughSdk,
    fail: () => {
      upstream.answer = (_call, response) =>
        sendJson(response, { error: { message: 'broken' } }, 500)
    },
    hang: () => {
      upstream.answer = () => {}
    },
    dispose: stop,
  }
}

providerContract({ describe, it }, 'A model of the AI SDK', harness, { fail: true, hang: true })
