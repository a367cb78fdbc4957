// OpenAI's own client, with answers from the cache in the same process: one line changes.
import OpenAI from 'openai'
import { createReprise } from 'reprise'
import { cachedFetch } from 'reprise/openai'

// Leave `providers` out, and whoever the client is set up for is asked, with the client's key.
const reprise = createReprise({ logLevel: 'warn', providers: [{ kind: 'demo' }] })
await reprise.start()

const client = new OpenAI({ apiKey: 'unused', fetch: cachedFetch(reprise) })
const question = {
  model: 'gpt-4o-mini',
  messages: [{ role: 'user' as const, content: 'What is a cache?' }],
}

const { data, response } = await client.chat.completions.create(question).withResponse()
console.log(response.headers.get('x-cache'), data.choices[0]?.message.content)

// The same question as a stream: a hit, replayed.
const stream = await client.chat.completions.create({ ...question, stream: true }).withResponse()
let said = ''
for await (const chunk of stream.data) said += chunk.choices[0]?.delta.content ?? ''
console.log(stream.response.headers.get('x-cache'), said)

await reprise.close()
