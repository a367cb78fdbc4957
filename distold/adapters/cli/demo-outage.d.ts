import type { DemoStep } from './demo-step.ts';
/** The store is killed under load. */
export declare const outageStep: DemoStep;
