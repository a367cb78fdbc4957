import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
} from '@ai-sdk/provider'
import { type LanguageModelMiddleware, wrapLanguageModel } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import type { LlmRequest } from '../../dist/index.js'
import { MODEL, responseOf } from '../harness/material.ts'
import type { Peer, Stored } from './peer.ts'

/** The caching middleware of the AI SDK's documents, with a map in place of Redis. */
export const aiSdkMap: Peer<LanguageModelV4CallOptions> = {
  name: 'AI SDK middleware, Map',
  role: 'peer',
  package: 'ai',
  inputOf: callOf,
  async open(stored) {
    const answers: LanguageModelV4GenerateResult[] = []
    const model = wrapLanguageModel({ model: modelOf(answers), middleware: mapMiddleware() })
    for (const one of stored) {
      answers.push(resultOf(one))
      await model.doGenerate(callOf(one.request))
    }
    return { hit: async (call) => firstText(await model.doGenerate(call)) }
  },
}

function mapMiddleware(): LanguageModelMiddleware {
  const cache = new Map<string, LanguageModelV4GenerateResult>()
  return {
    specificationVersion: 'v4',
    wrapGenerate: async ({ doGenerate, params }) => {
      const key = JSON.stringify(params)
      const cached = cache.get(key)
      if (cached !== undefined) return cached
      const result = await doGenerate()
      cache.set(key, result)
      return result
    },
  }
}

/** Gives each of its answers once. */
function modelOf(answers: LanguageModelV4GenerateResult[]): LanguageModelV4 {
  return new MockLanguageModelV4({
    modelId: MODEL,
    doGenerate: async () => {
      const answer = answers.pop()
      if (answer === undefined) throw new Error('asked for what is stored, or never was')
      return answer
    },
  })
}

function callOf({ messages, temperature, maxTokens }: LlmRequest): LanguageModelV4CallOptions {
  const [system, user] = messages.map(({ content }) => String(content))
  return {
    prompt: [
      { role: 'system', content: system ?? '' },
      { role: 'user', content: [{ type: 'text', text: user ?? '' }] },
    ],
    ...(typeof temperature === 'number' ? { temperature } : {}),
    ...(typeof maxTokens === 'number' ? { maxOutputTokens: maxTokens } : {}),
  }
}

function firstText({ content: [first] }: LanguageModelV4GenerateResult): string {
  return first?.type === 'text' ? first.text : ''
}

function resultOf({ body }: Stored): LanguageModelV4GenerateResult {
  const { content, inputTokens, outputTokens } = responseOf(body)
  return {
    content: [{ type: 'text', text: content }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: inputTokens, noCache: inputTokens, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: outputTokens, text: outputTokens, reasoning: 0 },
    },
    warnings: [],
  }
}
