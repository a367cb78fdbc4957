import type { CliParts } from './cli-parts.ts';
/** Whether somebody is there to be asked: both sees what is written and can answer. */
export declare function somebodyLooks({ stdin, stderr }: CliParts): boolean;
/** Asks on the terminal; anything but a yes is a no, and so is an end of the input. */
export declare function confirmed(question: string, { stdin, stderr }: CliParts): Promise<boolean>;
