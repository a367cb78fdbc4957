import type { DemoShow } from './demo-show.ts';
/** A part of the demo. */
export interface DemoStep {
    /** In one word, for programs. */
    readonly name: string;
    readonly title: string;
    /** What happens and why, told beforehand. */
    readonly words: string;
    /** Why it is left out here; absent where it is not. */
    missing?(show: DemoShow): string | undefined;
    /** Shows it; notes what does not come out as it should. */
    run(show: DemoShow): Promise<void>;
}
