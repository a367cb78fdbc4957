/** Whether a host, an IPv6 address without brackets, is this machine. */
export declare function isLoopback(host: string): boolean;
