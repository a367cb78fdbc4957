// Replaces a port: a provider of one's own. The cache around it stays the same.
import {
  chatCompletionBody,
  createReprise,
  type LlmProviderPort,
  promptRequest,
  readChatCompletion,
} from 'reprise'

const echo: LlmProviderPort = {
  name: 'echo',
  modelFor: (model) => model,
  async complete({ model, messages }) {
    const content = String(messages.at(-1)?.content)
    const body = chatCompletionBody({ id: 'echo-1', created: 0, model, content })
    return readChatCompletion(body, { provider: 'echo', requestId: 'echo-1', latencyMs: 0 })
  },
  stream() {
    throw new Error('this provider answers whole')
  },
  models: async () => [{ id: 'echo', created: 0, ownedBy: 'me' }],
  close: async () => {},
}

const reprise = createReprise({ logLevel: 'warn', adapters: { providers: [echo] } })
await reprise.start()
const request = promptRequest({ userMessage: 'Is anybody there?' })
const { response, outcome } = await reprise.generate.execute(request, { tenant: 'acme' })
console.log(`${outcome}: ${response.content} (${response.provider})`)
await reprise.close()
