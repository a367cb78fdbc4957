/** An increment made whole: rounded, and from 0 to 10^12; what is no number is 0. */
export declare function whole(amount: number): number;
