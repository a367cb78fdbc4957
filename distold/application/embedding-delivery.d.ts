import type { Delivery, Generated } from './delivery.ts';
/** The outcomes of several items as one: the one that says most about how far the whole is from a hit. */
export declare function joinedDelivery(items: readonly Generated[]): Delivery;
