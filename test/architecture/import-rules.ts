/** What the files below a folder may import; anything else fails the architecture test. */
export interface ImportRule {
  /** Tests and builders of test data below it may import more, see `testPackages`. */
  readonly folder: string;
  /** Libraries that it may use. */
  readonly libs: readonly string[];
  /** Packages that it may name. */
  readonly packages: readonly string[];
  /** Whether it may use Node's own modules; what may not also runs in the browser. */
  readonly node: boolean;
  readonly why: string;
}

const pure = ['#problem', '#canonical'];
const stages = ['#members', '#survey', '#ranking', '#plan', '#assembly'];
const hashes = ['@noble/hashes'];
const nest = [
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/platform-fastify',
  '@nestjs/swagger',
  'fastify',
  'rxjs',
];

/** The picture of the architecture: members → survey → ranking → plan → assembly, and what stands around them. */
export const importRules: readonly ImportRule[] = [
  {
    folder: 'libs/problem',
    libs: [],
    packages: [],
    node: false,
    why: 'a refusal is the one thing that every part shares, so it rests on nothing',
  },
  {
    folder: 'libs/tracing',
    libs: [],
    packages: [
      '@opentelemetry/api',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-node',
      '@opentelemetry/semantic-conventions',
    ],
    node: false,
    why: 'the only place that knows OpenTelemetry, and the closed list of what a trace may tell',
  },
  {
    folder: 'libs/canonical',
    libs: ['#problem'],
    packages: hashes,
    node: false,
    why: 'one text and one hash for the same value, on the server, in the browser and in the verifier',
  },
  {
    folder: 'libs/xml',
    libs: ['#problem'],
    packages: [],
    node: false,
    why: 'files from outside are read by one reader that knows no entities, whichever format they are of',
  },
  {
    folder: 'libs/members',
    libs: pure,
    packages: hashes,
    node: false,
    why: 'the first stage: who may speak depends on nothing that is said later',
  },
  {
    folder: 'libs/survey',
    libs: [...pure, '#members', '#xml'],
    packages: hashes,
    node: false,
    why: 'what cities say is checked by the same rules in the form and in the API',
  },
  {
    folder: 'libs/ranking',
    libs: [...pure, '#members', '#survey'],
    packages: hashes,
    node: false,
    why: 'the command-line verifier proves that the arithmetic stands alone',
  },
  {
    folder: 'libs/plan',
    libs: [...pure, '#members', '#survey', '#ranking'],
    packages: hashes,
    node: false,
    why: 'a draft is a function of decision, ranking and offers, and can be drafted again anywhere',
  },
  {
    folder: 'libs/assembly',
    libs: [...pure, '#members', '#survey', '#ranking', '#plan'],
    packages: [...hashes, '@noble/curves'],
    node: false,
    why: 'the rightmost stage: anyone can count the ballots again from the bundle',
  },
  {
    folder: 'libs/languages',
    libs: ['#problem'],
    packages: ['intl-messageformat'],
    node: false,
    why: 'what a translation lacks is a function of two texts; patterns are read by the parser that will show them',
  },
  {
    folder: 'libs/texts',
    libs: ['#members'],
    packages: ['intl-messageformat'],
    node: false,
    why: 'what depends on the reader’s language is one object, for the pages and for documents written from the same messages',
  },
  {
    folder: 'libs/findings',
    libs: [...pure, '#members', '#survey', '#ranking', '#texts'],
    packages: [],
    node: false,
    why: 'which sentence the numbers bear is decided once, for the pages and for the report',
  },
  {
    folder: 'libs/charts',
    libs: ['#ranking', '#findings'],
    packages: ['chart.js', 'chartjs-chart-error-bars'],
    node: false,
    why: 'a chart is defined once and drawn by the browser and on the server',
  },
  {
    folder: 'libs/archive',
    libs: ['#problem'],
    packages: ['fflate'],
    node: false,
    why: 'a stranger’s archive is opened with the same care on the server, at the command line and in the browser',
  },
  {
    folder: 'libs/config',
    libs: ['#problem'],
    packages: ['class-transformer', 'class-validator', 'reflect-metadata'],
    node: true,
    why: 'the only place that reads the environment',
  },
  {
    folder: 'libs/store',
    libs: [...pure, ...stages, '#config', '#languages', '#migrations', '#tracing'],
    packages: ['typeorm', 'pg', 'pg-copy-streams', 'uuid'],
    node: true,
    why: 'the only place that knows PostgreSQL and TypeORM: no query leaves the row-level security',
  },
  {
    folder: 'migrations',
    libs: [],
    packages: ['typeorm'],
    node: false,
    why: 'a migration is SQL as it was on its day, whatever the libraries have become since',
  },
  {
    folder: 'libs/jobs',
    libs: ['#problem', '#tracing'],
    packages: ['bullmq', 'ioredis'],
    node: true,
    why: 'the only place that names a job and knows where jobs lie: another queue changes one library',
  },
  {
    folder: 'libs/mail',
    libs: ['#problem', '#members', '#tracing'],
    packages: ['nodemailer'],
    node: true,
    why: 'the only place that speaks to a mail server',
  },
  {
    folder: 'libs/secrets',
    libs: ['#config'],
    packages: [],
    node: true,
    why: 'the only place that holds the secret key of the installation',
  },
  {
    folder: 'libs/outgoing',
    libs: [],
    packages: [],
    node: true,
    why: 'the only way out for requests over HTTP, so that one guard stands before all of them',
  },
  {
    folder: 'libs/documents',
    libs: [...pure, ...stages, '#config', '#texts', '#findings', '#charts', '#xml'],
    packages: [
      '@e965/xlsx',
      '@myriaddreamin/typst-ts-node-compiler',
      '@napi-rs/canvas',
      'chart.js',
      'docx',
      'fflate',
      'ical-generator',
    ],
    node: true,
    why: 'documents are made from the result objects that the pages show, and know nothing of where those came from',
  },
  {
    folder: 'libs/operations',
    libs: ['#problem', '#config', '#jobs', '#mail', '#outgoing', '#secrets', '#store'],
    packages: [],
    node: true,
    why: 'what keeps an installation, for its operator at the command line and for the page that says green or red',
  },
  {
    folder: 'apps/api',
    libs: ['*'],
    packages: [
      ...nest,
      '@fastify/compress',
      '@fastify/cookie',
      '@fastify/helmet',
      '@fastify/static',
      '@simplewebauthn/server',
      'class-transformer',
      'class-validator',
      // Translators and their tools hand over PO files.
      'gettext-parser',
      'highs',
      'openid-client',
      'otpauth',
      'reflect-metadata',
    ],
    node: true,
    why: 'the monolith brings everything together, through the libraries: it names neither database nor queue',
  },
  {
    folder: 'apps/cli',
    libs: ['*', 'apps/api'],
    packages: nest,
    node: true,
    why: 'rank and verify need no server; the demonstration starts the same service that npm start does',
  },
  {
    folder: 'apps/web',
    libs: [...pure, ...stages, '#texts', '#findings', '#charts', '#archive'],
    packages: [
      '@noble/curves',
      '@simplewebauthn/browser',
      '@tanstack/react-query',
      '@tiptap/react',
      '@tiptap/starter-kit',
      'chart.js',
      'intl-messageformat',
      'openapi-fetch',
      'preact',
      'qrcode',
      'react',
      'react-aria-components',
      'react-dom',
      'react-router',
    ],
    node: false,
    why: 'the browser runs the rules of the stages themselves, and gets everything else over the API',
  },
  {
    folder: 'test',
    // The builders of answers and of drafts serve the libraries' own tests and those from outside; those of sessions
    // serve the library's own tests and those of both verifiers.
    libs: [
      '*',
      'apps/api',
      'apps/cli',
      'apps/web',
      'libs/survey/src/testing',
      'libs/plan/src/testing',
      'libs/assembly/src/testing',
    ],
    packages: ['@nestjs/platform-fastify', '@nestjs/testing'],
    node: true,
    why: 'what crosses stages is tested from outside',
  },
];

/** What tests, wherever they stand, may name beyond the rule of their folder. */
export const testPackages: readonly string[] = [
  // The published schemas are held to the validators by an interpreter that is not ours.
  'ajv',
  'axe-core',
  'fast-check',
  'fflate',
  // Small allocations are held to the solver that the service uses.
  'highs',
  'mailparser',
  'oidc-provider',
  'otpauth',
  'playwright-core',
  'react',
  'react-dom',
  'smtp-server',
  'typeorm',
  'typescript',
];

/** Stages in the direction of the flow; also below these folders a stage may not use one to its right. */
export const stageOrder: readonly string[] = ['members', 'survey', 'ranking', 'plan', 'assembly'];
export const stagedFolders: readonly string[] = ['apps/api/src', 'apps/web/src', 'libs/store/src'];
