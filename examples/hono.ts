// The whole OpenAI-compatible API inside a Hono app, behind its own sign-in. Runs without a key.
import { Hono } from 'hono'
import { createReprise } from 'reprise'
import { webHandler } from 'reprise/http'

const reprise = createReprise({ logLevel: 'warn' })
await reprise.start()

const sessions = new Map([['s3cret', 'acme']])
const handle = webHandler(reprise, {
  // Who is signed in here is the tenant; undefined is answered with 401.
  identify: ({ headers }) => {
    const tenant = sessions.get(headers.get('x-session') ?? '')
    return tenant === undefined ? undefined : { tenant }
  },
})

const app = new Hono()
app.all('/llm/*', ({ req }) => handle(req.raw))

// `app.fetch` is what Node (@hono/node-server), Bun, Deno and the edge serve. What a client does:
for (const session of ['s3cret', 's3cret', 'guessed']) {
  const answer = await app.request('/llm/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-session': session },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'What is a cache?' }],
    }),
  })
  console.log(answer.status, answer.headers.get('x-cache'))
}

await reprise.close()
