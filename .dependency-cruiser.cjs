// What a module may import. The folders of `src` are the pipeline: they pass data on and do not know each other.

const shared = '^src/(model|options|messages|errors|version)\\.ts$'
const common = '^src/(formats|lexicon|util)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: {circular: true}
    },
    {
      name: 'phases-do-not-know-each-other',
      comment: 'A phase takes data and gives data. What two phases share is in model.ts, formats/, lexicon/ or util/.',
      severity: 'error',
      from: {path: '^src/([1-6]-[^/]+)/'},
      to: {path: '^src/', pathNot: [shared, common, '^src/$1/']}
    },
    {
      name: 'words-and-helpers-know-no-phase',
      comment: 'formats/, lexicon/ and util/ are below every phase.',
      severity: 'error',
      from: {path: common},
      to: {path: '^src/', pathNot: [shared, common]}
    },
    {
      name: 'one-composer',
      comment:
        'pipeline.ts knows the order of the phases; the others here are those of its steps that can run apart. index.ts only exports.',
      severity: 'error',
      from: {
        path: '^src/[^/]+\\.ts$',
        pathNot:
          '^src/(pipeline|sketch-files|merge-groups|take-groups|merge-one|give-back|keep-hand-edits|explain-place|trace-line|trace-host-file|verify-canonical|check-gate|project-files|read-status|read-changes|plan-apply|keep-apart|compare-mirrors|look-closer|sketch-source|write-back|write-for-hosts|own-dialect|why-left|merge-as|scan-as|index)\\.ts$'
      },
      to: {path: '^src/([1-6]-|cli/)'}
    },
    {
      name: 'cli-is-a-user-of-the-library',
      comment: 'What the command line can do, a program that imports the library can do.',
      severity: 'error',
      from: {path: '^src/cli/'},
      to: {path: '^src/', pathNot: ['^src/cli/', '^src/(index|options|messages|errors)\\.ts$']}
    },
    {
      name: 'nothing-needs-the-cli',
      comment: 'Only bin/ starts it.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {path: '^src/cli/'}
    },
    {
      name: 'disk-at-the-ends',
      comment:
        'Reading is the first phase, writing the last; a stage that reads "just here" cannot be tested or repeated. Opening a browser is neither, and git is asked by both.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/(1-read/|6-apply/|cli/review/open-address\\.ts$|util/run-git\\.ts$)'},
      to: {path: '^(node:)?(fs|fs/promises|child_process)$'}
    },
    {
      name: 'no-network',
      comment: 'The tool works offline, and what it reads stays on the machine: its one server answers this machine alone.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/review/(serve-review|is-allowed)\\.ts$'},
      to: {path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$'}
    },
    {
      name: 'no-development-package',
      comment: 'Who installs the package does not get the devDependencies.',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only']}
    }
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types']}
  }
}
