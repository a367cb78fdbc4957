// An endpoint of one's own in Express: whole answers, per tenant. Runs without a key: the demo provider answers.
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createReprise, promptRequest, RepriseError } from 'reprise'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const app = express()
app.use(express.json({ limit: '100kb' }))

app.post('/ask', async (request, response) => {
  const { question } = request.body as { question?: unknown }
  if (typeof question !== 'string') {
    response.status(400).json({ error: 'question must be a text' })
    return
  }
  // Whoever hangs up does not leave the provider working for nobody.
  const leaving = new AbortController()
  response.once('close', () => leaving.abort())
  // In real life the tenant comes from whoever is signed in, never from the body.
  const scope = { tenant: 'acme' }
  const options = { signal: leaving.signal, tags: ['questions'] }
  const asked = promptRequest({ systemPrompt: 'Be brief.', userMessage: question })
  const { response: answer, outcome } = await reprise.generate.execute(asked, scope, options)
  response.set('x-cache', outcome.toUpperCase()).json({ answer: answer.content })
})

app.use(((error, _request, response, _next) => {
  const code = error instanceof RepriseError ? error.code : 'internal_error'
  response.status(code === 'overloaded' ? 503 : 500).json({ error: code })
}) satisfies express.ErrorRequestHandler)

const server = app.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))

// What a client does:
const { port } = server.address() as AddressInfo
for (let n = 0; n < 2; n += 1) {
  const answer = await fetch(`http://127.0.0.1:${port}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'What is a cache?' }),
  })
  console.log(answer.headers.get('x-cache'), ((await answer.json()) as { answer: string }).answer)
}

server.close()
server.closeAllConnections()
await reprise.close()
