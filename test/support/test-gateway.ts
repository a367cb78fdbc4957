import type { GatewaySettings } from '../../src/adapters/http/gateway-parts.ts'
import { gatewayServer } from '../../src/adapters/http/gateway-server.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { RepriseSettings } from '../../src/container/settings.ts'
import { RecordingLogger } from './recording-logger.ts'

/** A gateway on a free loopback port, inside this process. */
export interface TestGateway {
  readonly url: string
  readonly reprise: Reprise
  readonly logger: RecordingLogger
  /** Drains, as on SIGTERM; resolves to how many requests were cut off. */
  drain(graceMs: number): Promise<number>
  stop(): Promise<void>
}

/** Starts a gateway with the settings given; logs are recorded. */
export async function startTestGateway(
  settings: RepriseSettings = {},
  gateway: Partial<GatewaySettings> = {},
): Promise<TestGateway> {
  const logger = new RecordingLogger()
  const reprise = createReprise({ ...settings, adapters: { logger, ...settings.adapters } })
  const server = gatewayServer(reprise, { apiKeys: [], maxBodyBytes: 4 * 1024 * 1024, ...gateway })
  await reprise.start()
  const url = await server.listen('127.0.0.1', 0)
  const stop = async (): Promise<void> => {
    await server.drain(0)
    await reprise.close()
  }
  return { url, reprise, logger, drain: (graceMs) => server.drain(graceMs), stop }
}
