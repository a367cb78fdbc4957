import type { DoctorParts } from '../adapters/cli/doctor-parts.ts';
import { type Environment } from './config.ts';
/** What the doctor is given, as it is configured. */
export declare function doctorParts(environment: Environment): DoctorParts;
