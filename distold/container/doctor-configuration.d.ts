import type { DoctorCheck, DoctorFinding } from '../adapters/cli/doctor-parts.ts';
import type { Environment } from './config.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** What the settings say by themselves, without anybody being asked. */
export declare function configurationCheck(config: GatewayConfig, environment: Environment): DoctorCheck;
/** A configuration that the gateway would not start with. */
export declare function wrongConfigurationCheck(message: string): DoctorCheck;
/** What is odd about settings that are right one by one, on a machine of so many cores. */
export declare function configurationFindings(config: GatewayConfig, cores?: number): readonly DoctorFinding[];
