// LangChain: any of its models with Reprise as its cache.
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { createReprise } from 'reprise'
import { RepriseCache } from 'reprise/langchain'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

// Stands for a real one, such as `new ChatOpenAI({ model: 'gpt-4o-mini', cache })`.
const cache = new RepriseCache(reprise, { tenant: 'acme', tags: ['faq'] })
const model = new FakeListChatModel({
  responses: ['A store of answers.', 'Generated anew.'],
  cache,
})

console.log((await model.invoke('What is a cache?')).content)
console.log((await model.invoke('What is a cache?')).content)

await reprise.invalidate.execute({ tag: 'faq' })
console.log((await model.invoke('What is a cache?')).content)

const { hits, misses } = (await reprise.readMetrics.execute()).totals
console.log({ hits, misses })

await reprise.close()
