import type { GatewayUseCases } from './gateway-parts.ts'
import type { HeaderReader } from './header-reader.ts'

/** Answers a request as part of the trace that its headers name. */
export function continuing<T>(
  { tracer }: Pick<GatewayUseCases, 'tracer'>,
  header: HeaderReader,
  answer: () => T,
): T {
  return tracer === undefined ? answer() : tracer.continuing(header, answer)
}
