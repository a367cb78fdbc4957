import { createServer } from 'node:http'
import { enableCompileCache } from 'node:module'

// What the packages alone cost that a start of Reprise loads: all of them, and a server that answers.
// Told by its arguments: port.
enableCompileCache()
await Promise.all(
  [
    'reflect-metadata',
    'inversify',
    'zod',
    'fastify',
    'undici',
    '@opentelemetry/api',
    'cockatiel',
    'lru-cache',
    'canonicalize',
    'eventsource-parser',
  ].map((name) => import(name)),
)
createServer((request, response) => {
  request.resume()
  request.on('end', () => response.end('{}'))
}).listen(Number(process.argv[2]), '127.0.0.1')
