import type { Guard } from './judgement.ts';
/**
 * What it takes from the log-odds where each has a word with a capital letter that the other has not:
 * another name. Of names that are written without, likeness knows enough. Streams of BANKING77 and CLINC150
 * are as good with 2 and with 4.
 */
export declare const RENAMED = 3;
/**
 * What an objection takes from the log-odds where sharing an intent is enough, of those guards that
 * know that a word differs, but not whether it matters to the answer; undefined where it forbids. `shared` is
 * the share of the longer one's words that both say.
 */
export declare function costOf(guard: Guard, shared: number): number | undefined;
