/**
 * Settings of models that say who asks, and not what is asked, as far as LangChain's
 * integrations and the clients below them have them; in lower case, without `_` and `-`.
 */
const CREDENTIALS: ReadonlySet<string> = new Set([
  ...['apikey', 'adminapikey', 'apisecret', 'accesstoken', 'authtoken', 'bearertoken'],
  ...['openaiapikey', 'azureopenaiapikey', 'azureadtoken', 'azureadtokenprovider'],
  ...['anthropicapikey', 'anthropicauthtoken', 'googleapikey', 'geminiapikey', 'mistralapikey'],
  ...['cohereapikey', 'groqapikey', 'xaiapikey', 'deepseekapikey', 'openrouterapikey'],
  ...['togetheraiapikey', 'fireworksapikey', 'perplexityapikey', 'cerebrasapikey'],
  ...['huggingfacehubapikey', 'hfapikey', 'replicateapikey', 'cloudflareapitoken'],
  ...['watsonxaiapikey', 'watsonxaibearertoken', 'ibmapikey', 'iamapikey'],
  ...['credentials', 'accesskeyid', 'secretaccesskey', 'sessiontoken'],
  ...['awsaccesskeyid', 'awssecretaccesskey', 'awssessiontoken', 'bedrockapikey'],
  ...['password', 'clientsecret', 'webhooksecret'],
])

/** The same of headers, in lower case. */
const CREDENTIAL_HEADERS: ReadonlySet<string> = new Set([
  ...['authorization', 'proxy-authorization', 'api-key', 'x-api-key', 'apikey'],
  ...['x-goog-api-key', 'ocp-apim-subscription-key', 'x-amz-security-token'],
  ...['x-auth-token', 'x-access-token', 'cf-aig-authorization', 'cf-access-client-secret'],
  ...['helicone-auth', 'x-portkey-api-key', 'x-litellm-api-key', 'x-reprise-api-key'],
])

/** Whether a setting of this name is a credential, however it is spelt: `apiKey`, `api_key`. */
export function isCredential(name: string): boolean {
  return CREDENTIALS.has(name.toLowerCase().replace(/[_-]/g, ''))
}

/** Whether a header of this name is a credential. */
export function isCredentialHeader(name: string): boolean {
  return CREDENTIAL_HEADERS.has(name.toLowerCase())
}
