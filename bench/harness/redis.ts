import { mochaGlobalSetup as installWhatIsMissing } from '../../test/support/test-tools.ts'
import { RedisServer } from './redis-server.ts'

/**
 * Starts a Redis server on a free loopback port, without persistence; installs it where it is
 * missing and that is possible. Whoever starts it stops it.
 * @throws {Error} that says how to install it, where it is not there.
 */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  installWhatIsMissing()
  return RedisServer.start(...options)
}

/** Processor time that a Redis server has used so far, in microseconds. */
export async function serverProcessorTime(client: InfoClient): Promise<number> {
  const info = await client.info('cpu')
  const seconds = ['used_cpu_user', 'used_cpu_sys'].map((name) => numberIn(info, name))
  return seconds.reduce((all, one) => all + one, 0) * 1_000_000
}

/** How often a Redis server has been asked each command so far. */
export async function commandCounts(client: InfoClient): Promise<ReadonlyMap<string, number>> {
  const info = await client.info('commandstats')
  const found = info.matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm)
  return new Map([...found].map(([, name = '', calls]) => [name, Number(calls)]))
}

/** Bytes that a Redis server uses. */
export async function usedMemory(client: InfoClient): Promise<number> {
  return numberIn(await client.info('memory'), 'used_memory')
}

/** A client that can ask for a section of INFO. */
interface InfoClient {
  info(section: string): Promise<string>
}

function numberIn(info: string, name: string): number {
  return Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1])
}
