import { type GatewayClient } from './gateway-client.ts';
import type { WarmRequest } from './warm-requests.ts';
/** How requests are asked. */
export interface WarmingSettings {
    readonly headers: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
}
/** What became of a request: its answer was there, has been generated and stored, or is not stored; or it failed. */
export type Warmed = {
    readonly kind: 'there' | 'stored' | 'unstored';
} | {
    readonly kind: 'failed';
    readonly reason: string;
};
/**
 * Asks a request.
 * @throws {CliFailure} where the gateway cannot be reached: then the rest need not be tried.
 */
export declare function warmingRequest(request: WarmRequest, gateway: GatewayClient, settings: WarmingSettings): Promise<Warmed>;
