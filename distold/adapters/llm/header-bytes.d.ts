type Headers = Readonly<Record<string, string>>;
/**
 * A caller's headers as HTTP clients take them, a character for each byte: what is none is sent in
 * UTF-8, as it came. They refuse all else, which must not look like a failure of the provider.
 * @throws {InvalidRequestError} naming the header that cannot be sent.
 */
export declare function headerBytes(headers: Headers): Headers;
export {};
