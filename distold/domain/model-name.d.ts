/**
 * Whether two names mean the same model: routers prefix a vendor (`openai/gpt-4o`),
 * and spelling differs in case.
 */
export declare function sameModel(one: string, other: string): boolean;
