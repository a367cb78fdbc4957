import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** Whether questions can be compared; nothing to look at where that is off. */
export declare function embedderCheck(config: GatewayConfig): DoctorCheck;
/** Indexes that do not fit the cache: with these the gateway does not start. */
export declare function indexMismatch(config: GatewayConfig): DoctorFinding | undefined;
