import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { JsonObject } from '../../dist/index.js'
import { freePort } from '../../src/container/demo-port.ts'
import { bodyOf } from './material.ts'
import { ServerProcess } from './server-process.ts'
import { streamEvents } from './stream-events.ts'
import { toldInFile } from './temporary.ts'
import { BENCH } from './versions.ts'

/** Different answers that it has, given in turn. */
const ANSWERS = 32

/** A provider on this machine, in a process of its own. */
export interface Upstream {
  readonly server: ServerProcess
  /** Base URL, ending in `/v1`. */
  readonly url: string
  /** How often it has been asked. */
  asked(): Promise<number>
}

/** How a provider answers. */
export interface UpstreamSettings {
  /** How long it takes, in milliseconds; default: no longer than it must. */
  readonly delayMs?: number
  /** Whether it is measured itself, and has a core to itself; default: not. */
  readonly measured?: boolean
}

/** Bytes of its answers' bodies, where they are whole. */
export const ANSWER_BYTES = 2048

/** Starts a provider. Whoever starts it stops its server. */
export async function startUpstream(settings: UpstreamSettings = {}): Promise<Upstream> {
  const { delayMs = 0, measured = false } = settings
  const port = await freePort()
  const bodies = Array.from({ length: ANSWERS }, (_, n) => bodyOf(ANSWER_BYTES, n))
  const whole = bodies.map((body) => JSON.stringify(body))
  const streamed = bodies.map((body: JsonObject) => streamEvents(body))
  const told = toldInFile({ port, delayMs, whole, streamed })
  const args = [join(BENCH, 'children/upstream.mjs'), told]
  const server = await ServerProcess.listening({ args, port, measured })
  return { server, url: `http://127.0.0.1:${port}/v1`, asked: () => askedOf(port) }
}

async function askedOf(port: number): Promise<number> {
  const request = get({ port, host: '127.0.0.1', path: '/', agent: false })
  const [response] = await once(request, 'response')
  return Number(await text(response))
}
