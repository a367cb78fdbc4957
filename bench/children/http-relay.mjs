import { createServer } from 'node:http'
import { Pool } from 'undici'

// What any gateway of Node's costs at least: reads a request, passes it on, and passes on what
// comes back, as it is. Told by its arguments: port, and the port of the provider.
const [port, provider] = process.argv.slice(2).map(Number)
const pool = new Pool(`http://127.0.0.1:${provider}`)

createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => passOn(request, response, Buffer.concat(parts)))
}).listen(port, '127.0.0.1')

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} body
 */
function passOn({ method = 'GET', url = '/', headers }, response, body) {
  const { authorization = '', 'content-type': type = '' } = headers
  const sent = { method, path: url, headers: { authorization, 'content-type': type }, body }
  pool.dispatch(/** @type {import('undici').Dispatcher.DispatchOptions} */ (sent), {
    onRequestStart: () => {},
    onResponseStart: (_controller, status, answered) => void response.writeHead(status, answered),
    onResponseData: (_controller, piece) => void response.write(piece),
    onResponseEnd: () => void response.end(),
    onResponseError: () => response.destroy(),
  })
}
