import { type Match } from './judgement.ts';
import type { JudgedPair } from './pair-judged.ts';
/** A labelled pair of texts. */
export interface LabelledPair {
    readonly a: string;
    readonly b: string;
    /** 1 where both ask the same. */
    readonly label: 0 | 1;
    readonly type?: string | undefined;
}
/** The canonical forms of a pair's texts, which are what is embedded; none where they are never compared. */
export declare function comparedTexts({ a, b }: LabelledPair): readonly string[];
/** Whether a canonical form is one that is embedded. Models read a normal form (NFKC), in which some characters stand for up to 18. */
export declare function canBeEmbedded(text: string): boolean;
/** A pair as the cache judges it: `b` has an answer, and `a` is asked. `vectors` are by canonical form. */
export declare function judgedPair({ a, b, label, type }: LabelledPair, vectors: ReadonlyMap<string, Float32Array>, match: Match): JudgedPair;
