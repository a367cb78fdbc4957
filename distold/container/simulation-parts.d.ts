import type { SimulationParts } from '../adapters/cli/simulation-parts.ts';
import { type Environment } from './config.ts';
/** What a simulation is given, as it is configured. */
export declare function simulationParts(environment: Environment): SimulationParts;
