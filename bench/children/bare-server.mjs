import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The floor: reads requests, and gives prepared answers in turn. JavaScript, so that nothing
// has to be stripped before it starts. Told by a file: { port, headers, answers: [text, ...] }.
const { port, headers, answers } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const bodies = answers.map((/** @type {string} */ text) => Buffer.from(text))
let turn = 0

createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    const body = bodies[turn]
    turn = (turn + 1) % bodies.length
    response.writeHead(200, { ...headers, 'content-length': body.length })
    response.end(body)
  })
}).listen(port, '127.0.0.1')
