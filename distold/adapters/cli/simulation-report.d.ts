import type { SimulationDocument } from './simulation-document.ts';
/** A simulation for people to read, at most 80 characters wide. */
export declare function simulationReport(document: SimulationDocument): string;
