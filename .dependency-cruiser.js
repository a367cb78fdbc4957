/** The rooms of `src` and who may import whom; `docs/architecture.md` says the same in prose. */

const ports = '^src/domain/ports/'
const domain = '^src/domain/'
const application = '^src/application/'
const driven =
  '^src/adapters/(redis|memory|no-op|keyv|composite|sealing|llm|logging|clock|prices|semantic|telemetry)/'
const driving = '^src/adapters/(http|sdk|cli)/'
const container = '^src/container/'
const contracts = '^src/contracts(/|[.]ts$)'
const mains = '^src/(index|gateway|cli|http|openai|ai-sdk|langchain)[.]ts$'

const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to },
})

export default {
  forbidden: [
    only(
      'domain-is-pure',
      domain,
      [domain, 'node_modules/canonicalize/', '^(node:)?crypto$'],
      'the domain imports itself, a hash and canonical JSON',
    ),
    only(
      'application-knows-the-domain',
      application,
      [application, domain, '^(node:)?crypto$'],
      'use cases import the domain and each other',
    ),
    {
      name: 'driven-adapters-know-the-domain',
      comment: 'an adapter imports the domain, libraries and its own folder',
      severity: 'error',
      from: {
        path: '^src/adapters/(redis|memory|no-op|keyv|composite|sealing|llm|logging|clock|prices|semantic|telemetry)/',
      },
      to: { path: '^src/', pathNot: [domain, '^src/adapters/$1/'] },
    },
    {
      name: 'driving-adapters-know-the-use-cases',
      comment: 'a driving adapter imports use cases, the domain, libraries and its own folder',
      severity: 'error',
      from: { path: '^src/adapters/(http|sdk|cli)/' },
      to: { path: '^src/', pathNot: [domain, application, '^src/adapters/$1/'] },
    },
    {
      name: 'container-knows-no-main',
      comment: 'the container imports everything but the mains',
      severity: 'error',
      from: { path: container },
      to: { path: [mains, contracts] },
    },
    only(
      'contracts-know-the-domain',
      contracts,
      [contracts, domain, '^(node:)?(assert|crypto)'],
      'suites import the domain and no test framework',
    ),
    {
      name: 'inversify-in-the-container-only',
      comment: 'nothing outside the container knows how objects are put together',
      severity: 'error',
      from: { path: '^src/', pathNot: container },
      to: { path: 'node_modules/(inversify|@inversifyjs|reflect-metadata)/' },
    },
    {
      name: 'no-file-without-a-room',
      comment: 'every file belongs to a room of the architecture',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [ports, domain, application, driven, driving, container, contracts, mains],
      },
      to: {},
    },
    {
      name: 'no-orphan',
      comment: 'a file that nobody imports is no part of the house',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: [ports] },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'nothing depends on itself',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependency',
      comment: 'what ships imports what is installed with it',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
