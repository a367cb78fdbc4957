import type { DoctorCheck } from '../adapters/cli/doctor-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** Whether the gateway could listen. */
export declare function portCheck({ host, port }: GatewayConfig): DoctorCheck;
