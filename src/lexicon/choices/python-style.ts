import {type ChoiceSlot, choice, names, phrase, proper, properNames, row} from './choice-slot.js'

/** What an agent speaks of for whom a common word is one of these names. */
const about = /python|\bpip\b|pytest|django|flask|fastapi|pydantic|\.py\b/i

/** How Python is written, packaged and checked. */
export const pythonStyleChoices: readonly ChoiceSlot[] = [
  row('package manager py', 'package manager', names('pip', 'poetry', 'uv', 'pdm', 'pipenv', 'conda', 'rye'), {
    context:
      /^(?!.{0,200}\b(?:npm|cargo|go mod|composer|maven|gem|caches?)\b).{0,200}\b(?:install|packag|dependenc|environment|lock|manag)/i,
    reason: 'One tool resolves and locks the dependencies of a project; a second one does not know its lock file',
    source: 'Python Packaging User Guide, tool recommendations'
  }),
  row(
    'dependency file py',
    'where Python dependencies are declared',
    [
      choice('requirements.txt', 'requirements files?', 'requirements\\.in'),
      choice('pyproject.toml', 'pyproject'),
      choice('setup.py', 'setup\\.cfg'),
      choice('Pipfile'),
      choice('environment.yml', 'environment\\.yaml')
    ],
    {
      about,
      context:
        /^(?!.{0,200}\b(?:detect|find|search|scan|check|look|read|restor|cach|manifests?|cop(?:y|ied)|package\.json|pom\.xml|Cargo\.toml|go\.mod|Gemfile)\w{0,20}\b)/i,
      reason: 'Dependencies stand in one file, or the two drift apart',
      source: 'PEP 621; uv documentation, migrating from requirements files'
    }
  ),
  row(
    'build backend py',
    'build backend of a Python package',
    names('hatchling', 'setuptools', ['flit', 'flit_core'], 'poetry-core', 'pdm-backend', 'uv_build', 'maturin', 'scikit-build-core'),
    {
      about,
      context: /build|backend|packag|pyproject/i,
      reason: 'The build-system table names one backend',
      source: 'PEP 517; Python Packaging User Guide, choosing a build backend'
    }
  ),
  row('environment py', 'kind of virtual environment', names(['venv', 'python -m venv'], 'virtualenv', 'conda', 'pyenv-virtualenv'), {
    about,
    context: /environment|isolat|create|activate/i,
    reason: 'A project runs in one environment',
    source: 'Python Packaging User Guide, virtual environments'
  }),
  row(
    'formatter py',
    'formatter for Python',
    properNames(['Black', 'black --check', 'black \\.'], 'YAPF', 'autopep8', ['ruff format', 'ruff formatter'], 'Blue'),
    {
      about,
      context: /format|style|lint|line length|\bruff\b|\bblack\b/i,
      reason: 'Two formatters undo each other',
      source: 'Ruff documentation, the formatter as a replacement of Black'
    }
  ),
  row('linter py', 'linter for Python', names('Ruff', 'Flake8', 'Pylint', 'pycodestyle', 'prospector'), {
    context: /lint|style|check|static/i,
    reason: 'One linter holds the rules; Ruff takes the place of the others',
    source: 'Ruff documentation, FAQ'
  }),
  row(
    'import sorting py',
    'what sorts imports',
    [choice('isort'), choice('ruff', 'ruff check', 'Ruff I rules'), choice('reorder-python-imports')],
    {
      context: /\b(?:sort\w{0,20}|order\w{0,20}|organi[sz]\w{0,20})\b.{0,40}\bimports?\b|\bimports?\b.{0,40}\b(?:sort|order|organi[sz])/i,
      reason: 'Imports have one order',
      source: 'Ruff documentation, isort rules'
    }
  ),
  row(
    'type checker py',
    'type checker for Python',
    [
      choice('mypy'),
      choice('pyright', 'basedpyright', 'Pylance'),
      proper('ty', 'ty check', 'uvx ty'),
      choice('pytype'),
      choice('Pyre', 'pyrefly')
    ],
    {
      context: /typ(?:e|ing)|static|check|strict|\blint|hints|\bmypy\b|\bpyright\b/i,
      reason: 'Type checkers differ in what they infer, so a project passes one of them',
      source: 'mypy, Pyright and ty documentation, comparisons'
    }
  ),
  row(
    'nullable types py',
    'how a type that may be None is written',
    [
      phrase(
        'Optional[X]',
        'optional union',
        /(?<!(?:over|instead of|rather than|not|never|avoid|than) ["'`*]*(?:typing\.)?)\b(?:Optional|Union)(?:\[|`|\/Union| (?:and|or) `?Union\b)/
      ),
      phrase(
        'X | None',
        'none pep union x pipe',
        /(?<!\| )\b[\w.]+\]? ?\| ?None\b|\bPEP ?604\b|\bX ?\| ?Y\b|\bunion operator\b|\bpipe syntax\b/
      )
    ],
    {about: /\bpython\b|\.py\b/i, reason: 'One style of unions reads the same all over a project', source: 'PEP 604; Ruff rule UP007'}
  ),
  row(
    'generic types py',
    'generic types of the standard library',
    [
      phrase(
        'typing.List',
        'list dict tuple set typing',
        /(?<!(?:over|instead of|rather than|not|never|avoid|than) ["'`*]*(?:typing\.)?)\b(?:typing\.)?(?:List|Dict|Tuple|Set)\[/
      ),
      phrase(
        'built-in list[T]',
        'list dict tuple set pep built builtin',
        /\b(?:list|dict|tuple|set)\[\w|\bPEP ?585\b|\bbuilt-?in (?:generics?|collection types)\b/
      )
    ],
    {
      about,
      context: /type|annotat|hint|typing|generic|syntax/i,
      reason: 'The old names are deprecated aliases of the new ones',
      source: 'PEP 585; Ruff rule UP006'
    }
  ),
  row(
    'interfaces py',
    'how an interface is expressed in Python',
    [
      choice('abstract base classes', 'ABCs?', 'abstract classes', 'abc\\.ABC', 'ABC module'),
      proper('Protocols?', 'typing\\.Protocol', 'structural typing', 'structural subtyping')
    ],
    {
      about,
      context: /interface|abstract|duck|structural|typing|Protocol/,
      reason: 'An interface is nominal or structural',
      source: 'PEP 544; mypy documentation, protocols'
    }
  ),
  row(
    'data model py',
    'what data objects are in Python',
    [
      choice('dataclasses', 'dataclass', '@dataclass', 'data classes'),
      choice('Pydantic', 'Pydantic models?', 'BaseModel'),
      choice('attrs', 'attr\\.s', '@define'),
      choice('TypedDict', 'TypedDicts'),
      choice('NamedTuple', 'named ?tuples?'),
      choice('msgspec', 'msgspec\\.Struct'),
      choice('marshmallow')
    ],
    {
      about,
      context:
        /\b(?:data (?:model|object|container|structure|class|transfer)s?|DTOs?|structured data|value objects?|simple data|plain data|domain (?:model|object)s?|records?|schemas?|instead of)\b/i,
      reason: 'A data object is of one kind; the kinds differ in validation and cost',
      source: 'attrs documentation, why not…; Pydantic documentation, dataclasses'
    }
  ),
  row(
    'paths py',
    'how paths are handled in Python',
    [choice('pathlib', 'pathlib\\.Path', 'Path objects'), choice('os.path', 'os\\.path\\.join')],
    {
      reason: 'Paths are objects or strings',
      source: 'Python documentation, pathlib; Ruff rules PTH'
    }
  ),
  row(
    'string formatting py',
    'how strings are formatted in Python',
    [
      choice('f-strings?', 'f strings?', 'formatted string literals'),
      choice('str.format', '\\.format\\(\\)', 'format\\(\\)', 'format method'),
      choice('percent formatting', '%-formatting', '% formatting', 'printf-style formatting'),
      choice('string.Template', 'Template strings')
    ],
    {
      context: /string|format|interpolat/i,
      reason: 'One way of formatting is used in a code base',
      source: 'PEP 498; Google Python style guide'
    }
  ),
  row(
    'docstring style',
    'style of docstrings',
    [
      phrase('Google', 'google', /\bGoogle(?:[- ](?:style|format))?\b/i),
      phrase('NumPy', 'numpy numpydoc', /\bNumPy(?:[- ](?:style|format|doc))?\b|\bnumpydoc\b/i),
      phrase(
        'reStructuredText',
        'restructuredtext rest sphinx rst param',
        /\b(?:reStructuredText|reST|Sphinx|RST)(?:[- ](?:style|format|docstrings?))\b|:param\b/i
      )
    ],
    {
      about,
      context: /docstring|documentation strings?/i,
      reason: 'Docstrings are parsed by one convention',
      source: 'Sphinx documentation, Napoleon; pydocstyle conventions'
    }
  ),
  row(
    'sqlalchemy style',
    'style of SQLAlchemy',
    [
      choice('2.0 style', 'SQLAlchemy 2\\.0 style', 'select\\(\\)', 'Mapped', 'mapped_column'),
      choice('1.x style', 'session\\.query', 'Query API', 'legacy query')
    ],
    {
      about: /sqlalchemy/i,
      context: /sqlalchemy|query|quer(?:y|ies)|model|column/i,
      reason: 'The two query interfaces are not mixed',
      source: 'SQLAlchemy documentation, 2.0 migration guide'
    }
  ),
  row(
    'error values py',
    'how errors are reported in Python',
    [choice('raise exceptions', 'custom exceptions', 'exception hierarch(?:y|ies)'), choice('Result types?', 'returns library', 'Either')],
    {
      about,
      context: /\b(?:errors?|failures?|fail)\b/i,
      reason: 'A caller looks for failures in one way',
      source: 'Google Python style guide, exceptions; returns documentation'
    }
  ),
  row('imports py', 'kind of imports in Python', [choice('absolute imports?'), choice('relative imports?', 'explicit relative imports?')], {
    about,
    reason: 'A module is imported in one way',
    source: 'PEP 8; Google Python style guide, imports'
  }),
  row(
    'package layout py',
    'layout of a Python package',
    [choice('src layout', 'src-layout', 'src/ layout', 'src directory layout'), choice('flat layout', 'flat-layout')],
    {
      about,
      reason: 'A package lies in one place',
      source: 'Python Packaging User Guide, src layout vs flat layout'
    }
  ),
  row(
    'line length py',
    'line length in Python',
    [
      choice('79', '79 characters', '79-character'),
      choice('88', '88 characters', '88-character'),
      choice('100', '100 characters', '100-character'),
      choice('120', '120 characters', '120-character')
    ],
    {
      about,
      context: /line[- ](?:length|width|limit)|max-line|characters per line/i,
      kind: 'format',
      reason: 'A formatter is set to one width',
      source: 'PEP 8; Black documentation'
    }
  ),
  row(
    'privacy py',
    'how private names are marked',
    [
      choice('single underscore', 'leading underscore', '_single_leading_underscore', 'one underscore'),
      choice('double underscore', 'name mangling', 'two underscores')
    ],
    {
      about,
      context: /private|internal|attribute|member/i,
      reason: 'Private names are marked in one way',
      source: 'PEP 8; Google Python style guide'
    }
  ),
  row(
    'look before you leap',
    'test first or ask forgiveness',
    [choice('EAFP', 'ask forgiveness', 'easier to ask forgiveness'), choice('LBYL', 'look before you leap')],
    {
      about,
      reason: 'A lookup is guarded before it or caught after it',
      source: 'Python glossary, EAFP and LBYL'
    }
  )
]
