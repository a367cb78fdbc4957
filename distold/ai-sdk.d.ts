export { type AiSdkSettings, type AiSdkUseCases, repriseMiddleware, } from './adapters/sdk/ai-sdk-middleware.ts';
export { type AiSdkProviderSettings, aiSdkProvider } from './adapters/sdk/ai-sdk-provider.ts';
