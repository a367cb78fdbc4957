import type { DemoStep } from './demo-step.ts';
/** Everything that is shown, in order. */
export declare const DEMO_STEPS: readonly DemoStep[];
