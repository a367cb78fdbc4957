import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts'

/** For a process whose cache no other shares: nobody has to be waited for. */
export class NoLeases implements LeasePort {
  async acquire(): Promise<LeaseAnswer> {
    return { kind: 'needless', cached: false }
  }
}
