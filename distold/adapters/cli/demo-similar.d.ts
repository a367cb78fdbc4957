import type { DemoStep } from './demo-step.ts';
/** A question in other words, and one that means something else. */
export declare const similarStep: DemoStep;
