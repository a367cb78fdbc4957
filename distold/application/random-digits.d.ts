/** 36 random hexadecimal digits, as many as a UUID has characters; 144 bits, so never the same twice. */
export declare function randomDigits(): string;
