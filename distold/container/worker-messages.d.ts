import type { WorkerServing } from '../adapters/cli/worker-process.ts';
import type { AdminState } from '../adapters/http/admin-state.ts';
import type { GatewayConfig } from './gateway-config.ts';
/** What workers say to each other, by their numbers: that they want to know how the others are doing, and how they are. */
export type FellowMessage = {
    readonly kind: 'ask';
    readonly id: number;
    readonly from: number;
} | {
    readonly kind: 'told';
    /** That of the question. */
    readonly id: number;
    readonly from: number;
    readonly to: number;
    readonly state: AdminState;
};
/**
 * What a worker says to the primary: that it is there and takes orders; that it serves; why it does
 * not; and what is for other workers.
 */
export type WorkerReport = {
    readonly kind: 'up';
} | ({
    readonly kind: 'serving';
} & WorkerServing) | {
    readonly kind: 'refused';
    readonly message: string;
    readonly isConfiguration: boolean;
} | FellowMessage;
/** What the primary tells a worker: to serve as it is configured, one of so many; to finish what is under way and end; and what others say. */
export type WorkerOrder = {
    readonly kind: 'serve';
    readonly worker: number;
    readonly workers: number;
    readonly config: GatewayConfig;
} | {
    readonly kind: 'stop';
} | FellowMessage;
