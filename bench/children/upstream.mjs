import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// A provider as fast as Node makes one: prepared answers in turn, whole or streamed as they are
// asked for. Told by a file: { port, delayMs, whole: [text, ...], streamed: [[event, ...], ...] }.
// GET says how often it has been asked.
const { port, delayMs, whole, streamed } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const bodies = whole.map((/** @type {string} */ text) => Buffer.from(text))
let asked = 0

/** @param {import('node:http').ServerResponse} response */
function answerWhole(response) {
  const body = bodies[asked % bodies.length]
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
  response.end(body)
}

/** @param {import('node:http').ServerResponse} response */
function answerStreamed(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const event of streamed[asked % streamed.length]) response.write(event)
  response.end()
}

createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(String(asked))
    return
  }
  /** @type {Buffer[]} */
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    asked += 1
    const answer = Buffer.concat(parts).includes('"stream":true') ? answerStreamed : answerWhole
    if (delayMs === 0) answer(response)
    else setTimeout(answer, delayMs, response)
  })
}).listen({ port, host: '127.0.0.1', backlog: 4096 })
