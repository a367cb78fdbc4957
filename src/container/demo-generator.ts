import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DemoGenerator } from '../adapters/cli/demo-parts.ts'
import { chatCompletionBody, textOf } from '../domain/chat-completion.ts'
import { isJsonObject, jsonObjects } from '../domain/json.ts'
import { freePort } from './demo-port.ts'

/** How long an answer takes to be generated, in milliseconds: less than a quick model needs. */
const GENERATING_MS = 300

/** Speaks OpenAI's API on loopback, and says of every answer that it is none of an AI. */
export class DemoGeneratorServer implements DemoGenerator {
  readonly url: string
  readonly #port: number
  #server: Server | undefined
  #asked = 0

  private constructor(port: number) {
    this.#port = port
    this.url = `http://127.0.0.1:${port}/v1`
  }

  /** Starts one on a free port. */
  static async start(): Promise<DemoGeneratorServer> {
    const generator = new DemoGeneratorServer(await freePort())
    await generator.restart()
    return generator
  }

  get asked(): number {
    return this.#asked
  }

  async restart(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response))
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#server = server
  }

  /** Cuts every connection: from then on nothing listens there. */
  async kill(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    this.#server = undefined
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#asked += 1
    const body = await json(request).catch(() => undefined)
    await sleep(GENERATING_MS)
    if (response.destroyed) return
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answerTo(body)))
  }
}

function answerTo(body: unknown): object {
  const messages = isJsonObject(body) ? jsonObjects(body.messages) : []
  const question = textOf(messages.at(-1)?.content)
  const content = `[demo: not an AI] You asked: “${question}”.`
  return chatCompletionBody({
    id: `chatcmpl-${randomUUID()}`,
    created: Math.floor(Date.now() / 1000),
    model: isJsonObject(body) ? String(body.model) : 'demo-model',
    content,
    inputTokens: question.split(/\s+/).length,
    outputTokens: content.split(/\s+/).length,
  })
}
