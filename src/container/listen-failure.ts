import { CliFailure } from '../adapters/cli/cli-failure.ts'
import type { GatewayConfig } from './gateway-config.ts'

/** What to do about an address that cannot be listened on; undefined for any other failure. */
export function listenFailure(
  error: unknown,
  { host, port }: Pick<GatewayConfig, 'host' | 'port'>,
): CliFailure | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return new CliFailure(
        `port ${port} of ${host} is in use (EADDRINUSE): choose another one (port, REPRISE_PORT, --port), or 0 for any that is free`,
      )
    case 'EACCES':
      return new CliFailure(
        `port ${port} of ${host} is not for this user (EACCES): choose one from 1024 on (port, REPRISE_PORT, --port)`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new CliFailure(
        `${host} is no address of this machine (${code}): choose another one (host, REPRISE_HOST, --host)`,
      )
    default:
      return undefined
  }
}
