import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from './fast-path.ts'
import { httpServer } from './http-server.ts'

/** Listens for requests, and stops. */
export class HttpListener {
  readonly #handler: RequestHandler
  readonly #localAddresses: () => Promise<readonly string[]>
  #servers: readonly Server[] = []

  /** `localAddresses` are those of `localhost`. */
  constructor(
    handler: RequestHandler,
    localAddresses: () => Promise<readonly string[]> = addressesOfLocalhost,
  ) {
    this.#handler = handler
    this.#localAddresses = localAddresses
  }

  /**
   * Resolves to an address in use, such as `http://127.0.0.1:8080`; rejects with Node's error where
   * there is none. `localhost` is all of its addresses, as callers look up either of two.
   */
  async listen(host: string, port: number): Promise<string> {
    const main = await this.#listening(host, port)
    const used = main.address() as AddressInfo
    if (host === 'localhost') await this.#listenBeside(used)
    return `http://${authorityOf(used)}`
  }

  /** Takes no more connections, and cuts those that are open. */
  async close(): Promise<void> {
    await Promise.all(this.#servers.map(closed))
  }

  async #listening(host: string, port: number): Promise<Server> {
    const server = httpServer(this.#handler)
    server.listen({ host, port })
    // Rejects where an error comes instead.
    await once(server, 'listening')
    this.#servers = [...this.#servers, server]
    return server
  }

  /** One address is enough where the other is not there, or taken. */
  async #listenBeside({ address, port }: AddressInfo): Promise<void> {
    const others = new Set(await this.#localAddresses().catch(() => []))
    others.delete(address)
    await Promise.allSettled([...others].map((other) => this.#listening(other, port)))
  }
}

async function addressesOfLocalhost(): Promise<readonly string[]> {
  return (await lookup('localhost', { all: true })).map(({ address }) => address)
}

/** What to call it by from this machine: nobody can connect to `0.0.0.0` everywhere. */
function authorityOf({ address, family, port }: AddressInfo): string {
  if (family === 'IPv6') return `[${address}]:${port}`
  return `${address === '0.0.0.0' ? '127.0.0.1' : address}:${port}`
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
  })
}
