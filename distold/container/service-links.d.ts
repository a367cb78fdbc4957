/**
 * Whether a variable is Kubernetes' own: for a Service whose name begins with `reprise` it gives each
 * pod that starts later its addresses, `REPRISE_PORT=tcp://10.0.0.1:8080` among them. They are no settings.
 */
export declare function isServiceLink(variable: string, text: string): boolean;
