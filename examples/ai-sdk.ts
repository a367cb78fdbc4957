// The AI SDK: any of its models with a cache around it, whole and streamed.
import { generateText, streamText, wrapLanguageModel } from 'ai'
import { MockLanguageModelV4 } from 'ai/test'
import { createReprise } from 'reprise'
import { repriseMiddleware } from 'reprise/ai-sdk'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

// Stands for a real one, such as `openai('gpt-4o-mini')`.
const vendors = new MockLanguageModelV4({
  doGenerate: async () => ({
    content: [{ type: 'text', text: 'A store of answers.' }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: 5, noCache: 5, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 4, text: 4, reasoning: 0 },
    },
    warnings: [],
  }),
})
const middleware = repriseMiddleware(reprise, { tenant: 'acme' })
const model = wrapLanguageModel({ model: vendors, middleware })

const first = await generateText({ model, prompt: 'What is a cache?' })
console.log(first.providerMetadata?.reprise?.outcome, first.text)

const stream = streamText({
  model,
  prompt: 'What is a cache?',
  providerOptions: { reprise: { maxAgeSeconds: 60 } },
})
console.log((await stream.text) === first.text, (await stream.providerMetadata)?.reprise?.outcome)

await reprise.close()
