// Stands for a provider in the README's tour: it takes a second for every answer. `GET /die` ends it.
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

const message = { role: 'assistant', content: 'It took me a second to find out.' }
const usage = { prompt_tokens: 1200, completion_tokens: 700, total_tokens: 1900 }

const server = createServer(async (request, response) => {
  if (request.url === '/die') process.exit()
  const { model } = (await json(request)) as { model?: string }
  const answer = {
    id: 'tour',
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage,
  }
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  }, 1000)
})
server.listen(Number(process.env.PROVIDER_PORT ?? 9000), '127.0.0.1')
