import { join } from 'node:path'
import { BENCH } from '../harness/versions.ts'
import { AUTHORIZATION, type Gateway } from './gateway.ts'

/** A program that passes on what it gets, and keeps nothing. */
function relay(name: string, script: string): Gateway {
  return {
    name,
    role: 'variant',
    headers: () => AUTHORIZATION,
    command: ({ port, upstream }) => ({
      args: [join(BENCH, 'children', script), String(port), new URL(upstream).port],
      port,
    }),
  }
}

/** The least that anything between a caller and a provider adds. */
export const bytesRelay: Gateway = relay('bytes passed on, node:net', 'bytes-relay.mjs')

/** The least that a gateway of Node's adds, with the client that Reprise asks providers by. */
export const httpRelay: Gateway = relay(
  'requests passed on, node:http and undici',
  'http-relay.mjs',
)
