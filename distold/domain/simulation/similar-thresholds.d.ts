import type { RequestBook } from './request-book.ts';
/** A request that no stored answer was exactly for, and the best of the similar ones. */
export interface SimilarFinding {
    /** The request's place in the book. */
    readonly place: number;
    /** That both want the same answer, from 0 to 1; 0 where nothing was found. */
    readonly probability: number;
    /** Digests of the request's key and of the key whose answer it would get. */
    readonly digest: string;
    readonly answeredBy: string;
    /** Both questions; the second is empty where nothing was found. */
    readonly texts: readonly [asked: string, answered: string];
}
/** What answers to similar questions would add at one threshold. */
interface SimilarAtThreshold {
    readonly threshold: number;
    readonly answered: number;
    /** Among all requests, exact hits included, from 0 to 1. */
    readonly hitRate: number;
    readonly savedMicrousd: number;
    /** Answers in no sum of money. */
    readonly unpriced: number;
}
/** A pair of similar requests, by the first 12 digits of their keys' digests. */
interface SimilarSample {
    readonly probability: number;
    readonly asked: string;
    readonly answeredBy: string;
    /** Both questions, where prompts may be shown. */
    readonly texts?: readonly [asked: string, answered: string];
}
/** What answers to similar questions would add. */
export interface SimilarFindings {
    readonly threshold: number;
    /** Requests whose question was compared with others. */
    readonly compared: number;
    readonly byThreshold: readonly SimilarAtThreshold[];
    /** The pairs that would only just be answered, and those that would only just not. */
    readonly justAbove: readonly SimilarSample[];
    readonly justBelow: readonly SimilarSample[];
}
/** Adds up findings by threshold, next to so many requests that are answered exactly. */
export declare function similarFindings(book: RequestBook, found: readonly SimilarFinding[], threshold: number, exactlyAnswered: number, showsPrompts: boolean): SimilarFindings;
export {};
