import type { Lease } from '../../domain/ports/lease-port.ts';
/** A lease that may throw where it is let go, such as the caller's own: it runs out then, and the answer is there all the same. */
export declare class QuietLease implements Lease {
    #private;
    constructor(inner: Lease);
    /** Never rejects. */
    release(stored: boolean): Promise<void>;
}
