import type { DoctorCheck } from '../adapters/cli/doctor-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** Whether the Keyv store can be reached; it is asked for an entry where that changes nothing in it. */
export declare function keyvCheck(url: string, config: Pick<GatewayConfig, 'prefix'>): DoctorCheck;
