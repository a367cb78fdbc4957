import { once } from 'node:events'
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import type { Certificate } from './certificate.ts'
import { completion } from './upstream-server.ts'

/** What becomes of a request in place of an answer. */
export type Http2Fault = (response: Http2ServerResponse, connection: Socket) => void

/** A provider that speaks HTTP/2, and HTTP/1.1 to those who want no other. */
export class Http2Upstream {
  /** Versions of HTTP that requests came in, in their order. */
  readonly versions: string[] = []
  /** How many requests of each connection are answered, the first ones. */
  answered: number = Infinity
  /** How the others fail. */
  fault: Http2Fault = (_response, connection) => connection.resetAndDestroy()
  readonly #server: Http2SecureServer
  readonly #connections = new Map<number | undefined, Socket>()
  readonly #received = new WeakMap<Socket, number>()

  private constructor({ key, cert }: Certificate) {
    this.#server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) =>
      this.#receive(request, response),
    )
    this.#server.on('connection', (connection: Socket) => {
      const { remotePort } = connection
      this.#connections.set(remotePort, connection)
      connection.on('close', () => this.#connections.delete(remotePort))
    })
    // Those that are reset say so here.
    this.#server.on('sessionError', () => {})
  }

  static async start(certificate: Certificate): Promise<Http2Upstream> {
    const upstream = new Http2Upstream(certificate)
    upstream.#server.listen(0, '127.0.0.1')
    await once(upstream.#server, 'listening')
    return upstream
  }

  /** Base URL, ending in `/v1`. */
  get url(): string {
    return `https://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  async stop(): Promise<void> {
    for (const connection of this.#connections.values()) connection.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #receive(request: Http2ServerRequest, response: Http2ServerResponse): void {
    this.versions.push(request.httpVersion)
    const connection = this.#connections.get(request.socket.remotePort)
    if (connection === undefined) return
    const received = (this.#received.get(connection) ?? 0) + 1
    this.#received.set(connection, received)
    request.resume().on('end', () => {
      if (received <= this.answered) answer(response)
      else this.fault(response, connection)
    })
  }
}

function answer(response: Http2ServerResponse): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(completion('Hello.')))
}
