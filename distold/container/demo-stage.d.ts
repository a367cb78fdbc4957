import type { DemoStage } from '../adapters/cli/demo-parts.ts';
/** Starts a gateway and what it depends on; whatever fails, nothing is left behind. */
export declare function openStage(): Promise<DemoStage>;
