/** A whole number with its thousands apart. */
export declare function count(value: number): string;
/** Money in dollars, of millionths: cents, and more digits where there are none. */
export declare function dollars(microusd: number): string;
/** A number of tokens in at most five characters, such as `12.3M`. */
export declare function tokens(value: number): string;
/** A duration in its two largest units. */
export declare function duration(ms: number): string;
/** A share from 0 to 1 as a bar of so many characters; what is there at all is seen. */
export declare function bar(share: number, width: number): string;
/** A share as a whole percentage; neither all nor nothing unless it is. */
export declare function wholePercent(share: number): string;
/** A moment as a date and a time to the minute, in UTC. */
export declare function moment(at: number): string;
/** A text of at most so many characters; what is cut off is replaced by three dots. */
export declare function shortened(text: string, most: number): string;
/** Sentences broken into lines of at most 80 characters. */
export declare function wrapped(text: string): string;
