// A stream of plain text in Fastify. Runs without a key: the demo provider answers.
import { Readable } from 'node:stream'
import fastify from 'fastify'
import { createReprise, type LlmChunk, promptRequest } from 'reprise'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const app = fastify()
app.addHook('onClose', () => reprise.close())

app.get<{ Querystring: { q: string } }>('/ask', async ({ query }, reply) => {
  const leaving = new AbortController()
  reply.raw.once('close', () => leaving.abort())
  const asked = promptRequest({ userMessage: query.q })
  const scope = { tenant: 'acme' }
  // Resolves with the first piece; until then a failure falls back or is thrown.
  const stream = await reprise.generateStream.execute(asked, scope, { signal: leaving.signal })
  reply.header('x-cache', stream.outcome.toUpperCase()).type('text/plain; charset=utf-8')
  return Readable.from(textsOf(stream.chunks))
})

/** What the first choice says, piece by piece. */
async function* textsOf(chunks: AsyncIterable<LlmChunk>): AsyncGenerator<string> {
  for await (const { choices } of chunks) {
    const [choice] = choices as unknown as readonly { delta: { content?: string | null } }[]
    yield choice?.delta.content ?? ''
  }
}

// What a client does:
const address = await app.listen({ host: '127.0.0.1', port: 0 })
for (let n = 0; n < 2; n += 1) {
  const answer = await fetch(`${address}/ask?q=${encodeURIComponent('What is a cache?')}`)
  console.log(answer.headers.get('x-cache'), await answer.text())
}

await app.close()
