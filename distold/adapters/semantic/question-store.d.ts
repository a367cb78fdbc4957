import type { CacheKey } from '../../domain/cache-key.ts';
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts';
import { IndexPartition } from './index-partition.ts';
import { StoredEntry, type StoredQuestion } from './stored-question.ts';
/** The questions of an index, as they are found: by text, entry, partition, and time of last use. */
export declare class QuestionStore {
    #private;
    get count(): number;
    /** What questions take of memory, in bytes, about. */
    get bytes(): number;
    get oldest(): StoredQuestion | undefined;
    get entries(): IterableIterator<StoredEntry>;
    entry({ digest }: Pick<CacheKey, 'digest'>): StoredEntry | undefined;
    /** Vectors of different length never meet, whatever partition they are said to be of. */
    partition(partition: string, dimensions: number): IndexPartition | undefined;
    /** Adds a question, in place of one of the same text in the same partition. */
    add({ partition: of, key, text, vector, tags, expiresAt }: IndexedQuestion): void;
    remove(question: StoredQuestion): void;
    /** Says that a question was found. */
    touch(question: StoredQuestion): void;
    /** The next questions in turn: all have been seen after as many as there are, and then it begins anew. */
    next(count: number): readonly StoredQuestion[];
    clear(): void;
}
