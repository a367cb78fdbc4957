/** The name of a file that stands for standard input, or output. */
export declare const STANDARD = "-";
/** What a file to read is called in messages. */
export declare function inputName(file: string): string;
