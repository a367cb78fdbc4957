import type { GatewayUseCases } from './gateway-parts.ts';
import type { HeaderReader } from './header-reader.ts';
/** Answers a request as part of the trace that its headers name. */
export declare function continuing<T>({ tracer }: Pick<GatewayUseCases, 'tracer'>, header: HeaderReader, answer: () => T): T;
