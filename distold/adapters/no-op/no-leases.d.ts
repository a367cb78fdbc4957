import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts';
/** For a process whose cache no other shares: nobody has to be waited for. */
export declare class NoLeases implements LeasePort {
    acquire(): Promise<LeaseAnswer>;
}
