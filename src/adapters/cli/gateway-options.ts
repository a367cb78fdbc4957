import { type Command, InvalidArgumentError } from 'commander'
import { ConfigurationError } from '../../domain/errors.ts'
import type { CliParts } from './cli-parts.ts'
import { GatewayClient } from './gateway-client.ts'

/** Options of every command that talks to a running gateway. */
export interface GatewayOptions {
  readonly url?: string
  readonly json?: true
}

const HELP = `
Talks to a running gateway, by default the one that is configured (host, port), with the configured
admin key (adminKey, REPRISE_ADMIN_KEY).`

/** Gives a command the options of {@link GatewayOptions}. */
export function withGatewayOptions(command: Command): Command {
  return command
    .option('--url <URL>', 'address of the gateway, in place of the configured one', gatewayUrl)
    .option('--json', 'print one JSON document')
    .addHelpText('after', HELP)
}

/**
 * The gateway that the options name, else the configured one.
 * @throws {ConfigurationError} where the configuration is wrong, or names no address.
 */
export async function gatewayOf({ url }: GatewayOptions, parts: CliParts): Promise<GatewayClient> {
  const { host, port, adminKey } = await parts.settingsInForce()
  const key = typeof adminKey === 'string' ? adminKey : undefined
  return new GatewayClient(url ?? configuredUrl(host, port), key)
}

/** Whoever listens everywhere is asked on this machine. */
function configuredUrl(host: unknown, port: unknown): string {
  if (typeof host !== 'string' || typeof port !== 'number' || port === 0)
    throw new ConfigurationError('port (REPRISE_PORT): picks a free one; name the gateway by --url')
  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${local.includes(':') ? `[${local}]` : local}:${port}`
}

function gatewayUrl(text: string): string {
  if (/^https?:\/\/./.test(text) && URL.canParse(text)) {
    const { origin, pathname, username } = new URL(text)
    if (username === '') return origin + pathname.replace(/\/+$/, '')
  }
  throw new InvalidArgumentError('Must be an http or https address, such as http://127.0.0.1:8080.')
}
