import type { Gateway } from '../peers/gateway.ts'
import type { Running } from './contender.ts'
import { type GatewayStage, type StageSettings, staged } from './gateway-stage.ts'
import { type LoadSettings, serversUnderLoad } from './server-under-load.ts'

/** A gateway on its stage, asked what {@link requests} makes of it. */
export interface GatewayLoad extends Omit<LoadSettings, 'next'> {
  readonly settings?: StageSettings
  /** Gets the stage ready; resolves to what makes requests. */
  requests(stage: GatewayStage): Promise<() => Buffer>
}

/** Starts a gateway under load. Reads, besides what the load does, `misses`: percent of requests for which the provider was asked. */
export async function gatewayRunning(gateway: Gateway, load: GatewayLoad): Promise<Running> {
  const stage = await staged(gateway, load.settings)
  try {
    const next = await load.requests(stage)
    const running = await serversUnderLoad([stage.server], { ...load, next })
    return {
      async measure() {
        const before = await stage.provider.asked()
        const reading = await running.measure()
        const misses = (await stage.provider.asked()) - before
        return { ...reading, misses: (misses / (reading.requests ?? Number.NaN)) * 100 }
      },
      stop: () => stage.stop(),
    }
  } catch (error) {
    await stage.stop()
    throw error
  }
}
