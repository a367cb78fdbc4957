import type { FastifyInstance } from 'fastify';
import type { Caller, CallerRegistry } from './caller.ts';
import type { GatewayUseCases } from './gateway-parts.ts';
/** Models as OpenAI lists them. */
interface ModelList {
    readonly object: 'list';
    readonly data: readonly {
        readonly id: string;
        readonly object: 'model';
        readonly created: number;
        readonly owned_by: string;
    }[];
}
/** `GET /v1/models`. */
export declare function modelsRoute(app: FastifyInstance, { providers }: GatewayUseCases, callers: CallerRegistry): void;
/**
 * What the providers offer, each model once, as OpenAI lists it.
 * @throws {ProviderError} the last one's where none answers; of a timeout where that takes over `waitMs` milliseconds.
 */
export declare function modelList(providers: Pick<GatewayUseCases['providers'], 'models'>, { credential }: Caller, waitMs?: number): Promise<ModelList>;
/**
 * A model of the list.
 * @throws {ModelNotFoundError} where no provider offers it.
 */
export declare function modelNamed(id: string, { data }: ModelList): ModelList['data'][number];
export {};
