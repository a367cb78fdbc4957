import { createServer } from 'node:net'
import * as z from 'zod'
import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts'
import { ok, problem } from './doctor-findings.ts'
import type { GatewayConfig } from './gateway-config.ts'

/** What the gateway answers at `/readyz`, as far as it tells that it is one. */
const readiness = z.object({ status: z.string(), cache: z.object({ using: z.string() }) })

/** Whether the gateway could listen. */
export function portCheck({ host, port }: GatewayConfig): DoctorCheck {
  return { name: 'port', look: async (signal) => [await portFinding(host, port, signal)] }
}

async function portFinding(
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<DoctorFinding> {
  const code = await listeningFails(host, port)
  if (code === undefined) return ok(port === 0 ? 'any that is free' : `${port} of ${host} is free`)
  if (code !== 'EADDRINUSE') {
    return problem(`${port} of ${host} cannot be listened on (${code})`, 'change host or port')
  }
  const status = await statusOfGateway(host, port, signal)
  if (status !== undefined) return ok(`a gateway listens on ${port} of ${host}, and is ${status}`)
  const advice = 'end what listens there, or set another port (REPRISE_PORT)'
  return problem(`${port} of ${host} is in use, and not by a gateway`, advice)
}

/** The code with which listening fails; what listened is closed at once. */
function listeningFails(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}

async function statusOfGateway(
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://${reachable(host)}:${port}/readyz`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(2000)]),
      redirect: 'error',
    })
    return readiness.parse(await answer.json()).status
  } catch {
    return undefined
  }
}

/** Where an address that means every one of this machine can be asked. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
