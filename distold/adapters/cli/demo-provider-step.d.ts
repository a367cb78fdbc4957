import type { DemoStep } from './demo-step.ts';
/** The provider goes, and comes back. */
export declare const providerStep: DemoStep;
