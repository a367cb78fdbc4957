import assert from 'node:assert/strict'
import { readChatCompletion } from '../domain/chat-completion.ts'
import { ChatCompletionAssembly } from '../domain/chat-completion-assembly.ts'
import { ProviderError, RequestAbortedError } from '../domain/errors.ts'
import { type LlmRequest, promptRequest } from '../domain/llm-request.ts'
import type { LlmResponse } from '../domain/llm-response.ts'
import type { LlmProviderPort, ProviderCall } from '../domain/ports/llm-provider-port.ts'
import { withHarness } from './harness.ts'
import type { TestFramework } from './test-framework.ts'

/** A provider to be tested, with what its tests need around it. */
export interface ProviderHarness {
  /** Answers any question with some text. */
  readonly provider: LlmProviderPort
  /** Makes every call from now on fail; absent where the provider cannot. */
  readonly fail?: () => void
  /** Makes every call from now on take for ever; absent where the provider cannot. */
  readonly hang?: () => void
  /** Closes the provider and lets go of the rest. */
  dispose(): Promise<void>
}

/** Makes a harness; each test gets one of its own. */
export type ProviderFactory = () => Promise<ProviderHarness>

const question = (): LlmRequest => promptRequest({ userMessage: 'What is a cache?' })
const request = question()

/** What every implementation of `LlmProviderPort` has to do. */
export function providerContract(
  { describe, it }: TestFramework,
  name: string,
  make: ProviderFactory,
  can: { readonly fail: boolean; readonly hang: boolean },
): void {
  const withProvider = (test: (harness: ProviderHarness) => Promise<void>) =>
    withHarness(make, test)
  describe(`${name}, as a provider`, () => {
    it(
      'answers whole, under its own name',
      withProvider(async ({ provider }) => {
        const response = await provider.complete(request, call())
        assert.notEqual(response.content, '')
        assert.equal(response.provider, provider.name)
        assert.equal(response.finishReason, 'stop')
        assert.equal(response.cached, false)
      }),
    )
    it(
      'answers piece by piece what it would answer whole',
      withProvider(async ({ provider }) => {
        const whole = await provider.complete(request, call())
        assert.equal((await streamed(provider, call())).content, whole.content)
      }),
    )
    it(
      'leaves the request as it was, whole and streamed: another provider may be asked next',
      withProvider(async ({ provider }) => {
        const asked = question()
        await provider.complete(asked, call())
        await streamed(provider, call(), asked)
        assert.deepEqual(asked, question())
      }),
    )
    it(
      'lists its models',
      withProvider(async ({ provider }) => {
        for (const { id, created } of await provider.models(call())) {
          assert.notEqual(id, '')
          assert.ok(created >= 0)
        }
      }),
    )
    it(
      'closes twice without complaint',
      withProvider(async ({ provider }) => {
        await provider.close()
        await provider.close()
      }),
    )
    if (can.fail) {
      it(
        'F1: rejects with ProviderError where it fails, whole and streamed',
        withProvider(async ({ provider, fail }) => {
          fail?.()
          await assert.rejects(provider.complete(request, call()), ProviderError)
          await assert.rejects(streamed(provider, call()), ProviderError)
        }),
      )
    }
    if (can.hang) {
      it(
        'does not begin what nobody wants any more, whole and streamed',
        withProvider(async ({ provider }) => {
          const left = { signal: AbortSignal.abort() }
          await assert.rejects(provider.complete(request, left), RequestAbortedError)
          await assert.rejects(streamed(provider, left), RequestAbortedError)
        }),
      )
      it(
        'stops as soon as nobody wants the answer, whole and streamed',
        withProvider(async ({ provider, hang }) => {
          hang?.()
          await assert.rejects(provider.complete(request, call(20)), RequestAbortedError)
          await assert.rejects(streamed(provider, call(20)), RequestAbortedError)
        }),
      )
    }
  })
}

function call(abortAfterMs?: number): ProviderCall {
  const controller = new AbortController()
  if (abortAfterMs !== undefined) setTimeout(() => controller.abort(), abortAfterMs)
  return { signal: controller.signal }
}

async function streamed(
  provider: LlmProviderPort,
  withCall: ProviderCall,
  asked: LlmRequest = request,
): Promise<LlmResponse> {
  const assembly = new ChatCompletionAssembly()
  for await (const chunk of provider.stream(asked, withCall)) assembly.add(chunk)
  assert.ok(assembly.finished)
  return readChatCompletion(assembly.body(), {
    provider: provider.name,
    requestId: '',
    latencyMs: 0,
  })
}
