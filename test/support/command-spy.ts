import { once } from 'node:events'
import type { Redis } from 'ioredis'
import type { RedisServer } from './redis-server.ts'

/** Listens to every command that a server receives, by MONITOR. */
export class CommandSpy {
  readonly #client: Redis
  readonly #monitor: Redis
  #seen: string[][] = []

  private constructor(client: Redis, monitor: Redis) {
    this.#client = client
    this.#monitor = monitor
    monitor.on('monitor', (_time: string, args: string[]) => this.#seen.push(args))
  }

  static async on(server: RedisServer): Promise<CommandSpy> {
    const client = server.client()
    return new CommandSpy(client, await client.monitor())
  }

  /** The commands since the last call, without the listener's own. */
  async commands(): Promise<readonly (readonly string[])[]> {
    const mark = `mark-${Math.random()}`
    const marked = this.#until(mark)
    await this.#client.echo(mark)
    await marked
    const seen = this.#seen.filter((args) => args[1] !== mark)
    this.#seen = []
    return seen
  }

  /** Their names, in capitals, without what clients say on connecting. */
  async names(): Promise<readonly string[]> {
    const greetings = new Set(['HELLO', 'CLIENT', 'INFO', 'SELECT', 'AUTH'])
    const names = (await this.commands()).map(([name = '']) => name.toUpperCase())
    return names.filter((name) => !greetings.has(name))
  }

  stop(): void {
    this.#monitor.disconnect()
    this.#client.disconnect()
  }

  async #until(mark: string): Promise<void> {
    for (;;) {
      const [, args] = (await once(this.#monitor, 'monitor')) as [string, string[]]
      if (args[1] === mark) return
    }
  }
}
