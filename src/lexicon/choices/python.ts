import {type ChoiceSlot, choice, names, proper, row} from './choice-slot.js'

/** Tools and style of Python. */
export const pythonChoices: readonly ChoiceSlot[] = [
  row('package manager py', 'package manager', names('pip', 'poetry', 'uv', 'pdm', 'pipenv', 'conda', 'rye'), {
    context: /\b(?:install|package|dependenc|environment|lock|manag)/i,
    reason: 'One tool resolves and locks the dependencies of a project; a second one does not know its lock file.',
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
      context: /dependenc|packag|\bpin|requirement|install/i,
      reason: 'Dependencies stand in one file, or the two drift apart.',
      source: 'PEP 621; uv documentation, migrating from requirements files'
    }
  ),
  row(
    'build backend py',
    'build backend of a Python package',
    names('hatchling', 'setuptools', ['flit', 'flit_core'], 'poetry-core', 'pdm-backend', 'uv_build', 'maturin', 'scikit-build-core'),
    {
      context: /build|backend|packag|pyproject/i,
      reason: 'The build-system table names one backend.',
      source: 'PEP 517; Python Packaging User Guide, choosing a build backend'
    }
  ),
  row('environment py', 'kind of virtual environment', names(['venv', 'python -m venv'], 'virtualenv', 'conda', 'pyenv-virtualenv'), {
    context: /environment|isolat|create|activate/i,
    reason: 'A project runs in one environment.',
    source: 'Python Packaging User Guide, virtual environments'
  }),
  row('formatter py', 'formatter for Python', names('Black', 'YAPF', 'autopep8', ['ruff format', 'ruff formatter'], 'Blue'), {
    context: /format|style|lint|line length|\bruff\b|\bblack\b/i,
    reason: 'Two formatters undo each other.',
    source: 'Ruff documentation, the formatter as a replacement of Black'
  }),
  row('linter py', 'linter for Python', names('Ruff', 'Flake8', 'Pylint', 'pycodestyle', 'prospector'), {
    context: /lint|style|check|static/i,
    reason: 'One linter holds the rules; Ruff takes the place of the others.',
    source: 'Ruff documentation, FAQ'
  }),
  row(
    'import sorting py',
    'what sorts imports',
    [choice('isort'), choice('ruff', 'ruff check', 'Ruff I rules'), choice('reorder-python-imports')],
    {
      context: /\b(?:sort\w*|order\w*|organi[sz]\w*)\b.{0,40}\bimports?\b|\bimports?\b.{0,40}\b(?:sort|order|organi[sz])/i,
      reason: 'Imports have one order.',
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
      reason: 'Type checkers differ in what they infer, so a project passes one of them.',
      source: 'mypy, Pyright and ty documentation, comparisons'
    }
  ),
  row(
    'nullable types py',
    'how a type that may be None is written',
    [
      {
        name: 'Optional[X]',
        words: ['optional', 'union'],
        pattern:
          /(?<!(?:over|instead of|rather than|not|never|avoid|than) ["'`*]*(?:typing\.)?)\b(?:Optional|Union)(?:\[|`|\/Union| (?:and|or) `?Union\b)/
      },
      {
        name: 'X | None',
        words: ['none', 'pep', 'union'],
        pattern: /\w\]? ?\| ?None\b|\|\s?None\b|\bPEP ?604\b|\bX ?\| ?Y\b|\bunion operator\b|\bpipe syntax\b/
      }
    ],
    {reason: 'One style of unions reads the same all over a project.', source: 'PEP 604; Ruff rule UP007'}
  ),
  row(
    'generic types py',
    'generic types of the standard library',
    [
      {
        name: 'typing.List',
        words: ['list', 'dict', 'typing'],
        pattern: /(?<!(?:over|instead of|rather than|not|never|avoid|than) ["'`*]*(?:typing\.)?)\b(?:typing\.)?(?:List|Dict|Tuple|Set)\[/
      },
      {
        name: 'built-in list[T]',
        words: ['list', 'dict', 'pep', 'built', 'builtin'],
        pattern: /\b(?:list|dict|tuple|set)\[\w|\bPEP ?585\b|\bbuilt-?in (?:generics?|collection types)\b/
      }
    ],
    {
      context: /type|annotat|hint|typing|generic|syntax/i,
      reason: 'The old names are deprecated aliases of the new ones.',
      source: 'PEP 585; Ruff rule UP006'
    }
  ),
  row(
    'interfaces py',
    'how an interface is expressed in Python',
    [
      choice('abstract base classes', 'ABCs?', 'abstract classes', 'abc\\.ABC', 'ABC module'),
      choice('Protocols?', 'typing\\.Protocol', 'structural typing', 'structural subtyping')
    ],
    {
      context: /interface|abstract|contract|duck|structural|typing|protocol/i,
      reason: 'An interface is nominal or structural.',
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
      context:
        /\b(?:data (?:model|object|container|structure|class|transfer)s?|DTOs?|structured data|value objects?|simple data|plain data|domain (?:model|object)s?|records?|schemas?|instead of)\b/i,
      reason: 'A data object is of one kind; the kinds differ in validation and cost.',
      source: 'attrs documentation, why not…; Pydantic documentation, dataclasses'
    }
  ),
  row(
    'validation py',
    'validation library for Python',
    names(['Pydantic', 'pydantic models?'], 'marshmallow', 'Cerberus', 'voluptuous', 'jsonschema', 'WTForms'),
    {
      context: /validat|schema|serializ|request|input/i,
      reason: 'Input is described in one schema language.',
      source: 'Flask and FastAPI documentation'
    }
  ),
  row(
    'settings py',
    'how settings are read in Python',
    [
      choice('pydantic-settings', 'BaseSettings', 'Pydantic Settings'),
      choice('python-dotenv', 'dotenv', 'load_dotenv'),
      choice('dynaconf'),
      choice('environs'),
      choice('python-decouple', 'decouple'),
      choice('django-environ'),
      choice('os.environ', 'os\\.getenv'),
      choice('Hydra', 'OmegaConf')
    ],
    {
      context: /config|setting|environment|\benv/i,
      reason: 'Settings come through one door.',
      source: 'Pydantic documentation, settings management; Dynaconf documentation'
    }
  ),
  row(
    'paths py',
    'how paths are handled in Python',
    [choice('pathlib', 'pathlib\\.Path', 'Path objects'), choice('os.path', 'os\\.path\\.join')],
    {
      reason: 'Paths are objects or strings.',
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
      reason: 'One way of formatting is used in a code base.',
      source: 'PEP 498; Google Python style guide'
    }
  ),
  row(
    'docstring style',
    'style of docstrings',
    [
      {name: 'Google', words: ['google'], pattern: /\bGoogle(?:[- ](?:style|format))?\b/i},
      {name: 'NumPy', words: ['numpy', 'numpydoc'], pattern: /\bNumPy(?:[- ](?:style|format|doc))?\b|\bnumpydoc\b/i},
      {
        name: 'reStructuredText',
        words: ['restructuredtext', 'rest', 'sphinx', 'rst', 'epytext'],
        pattern: /\b(?:reStructuredText|reST|Sphinx|RST)(?:[- ](?:style|format|docstrings?))\b|:param\b/i
      }
    ],
    {
      context: /docstring|documentation strings?/i,
      reason: 'Docstrings are parsed by one convention.',
      source: 'Sphinx documentation, Napoleon; pydocstyle conventions'
    }
  ),
  row(
    'web framework py',
    'web framework for Python',
    names(
      'FastAPI',
      ['Flask', 'Quart'],
      ['Django', 'Django REST Framework', 'DRF'],
      ['Starlette', 'Litestar'],
      'Sanic',
      ['aiohttp server', 'aiohttp\\.web'],
      'Tornado',
      'Falcon',
      'Bottle',
      ['Pyramid framework', 'Pyramid web framework'],
      'Robyn',
      'BlackSheep'
    ),
    {
      context: /\b(?:use|using|prefer|default|build|built|framework|api|apis|backend|web|with|applications?|services?|for)\b/i,
      reason: 'An application is built on one web framework.',
      source: 'FastAPI documentation, alternatives'
    }
  ),
  row(
    'asgi server',
    'Python application server',
    names('uvicorn', 'gunicorn', 'hypercorn', 'daphne', 'granian', 'uWSGI', 'waitress', ['mod_wsgi']),
    {
      context: /serve|deploy|production|worker|run|start|launch|asgi|wsgi/i,
      reason: 'One server runs the application; Gunicorn with Uvicorn workers names both.',
      source: 'Uvicorn and FastAPI documentation, deployment'
    }
  ),
  row(
    'http client py',
    'HTTP client for Python',
    names('requests', 'httpx', 'aiohttp', 'urllib3?', 'urllib\\.request', 'pycurl', 'niquests'),
    {
      context:
        /\bhttp (?:client|calls|library|requests)\b|\b(?:requests|httpx|aiohttp|urllib)\b.{0,60}\b(?:library|client|calls|http)\b|\b(?:instead of|over|rather than|not) `?(?:requests|httpx|aiohttp|urllib)|`(?:requests|httpx|aiohttp)`/i,
      reason: 'One client carries timeouts, retries and pools.',
      source: 'HTTPX documentation, compatibility with requests'
    }
  ),
  row('async runtime py', 'async library of Python', names('asyncio', 'Trio', 'AnyIO', ['gevent', 'eventlet'], 'Curio'), {
    context: /async|concurren|event loop|structured concurrency|i\/o/i,
    reason: 'A program runs on one event loop.',
    source: 'AnyIO documentation; Trio documentation'
  }),
  row('event loop py', 'event loop', [choice('uvloop'), choice('default event loop', 'standard event loop')], {
    reason: 'One loop policy is installed.',
    source: 'uvloop documentation'
  }),
  row(
    'cpu work py',
    'how CPU-bound work runs in Python',
    [
      choice('multiprocessing', 'ProcessPoolExecutor', 'process pools?', 'separate processes'),
      choice('threads', 'threading', 'ThreadPoolExecutor', 'thread pools?'),
      choice('asyncio', 'async')
    ],
    {
      context: /cpu[- ](?:bound|intensive|heavy)|compute-bound/i,
      reason: 'The global lock decides where such work may run.',
      source: 'Python documentation, concurrent.futures'
    }
  ),
  row(
    'logging py',
    'logging library for Python',
    names(
      'loguru',
      'structlog',
      ['logging module', 'standard logging', 'stdlib logging', 'logging\\.getLogger', 'standard library logging', 'built-in logging'],
      'logbook',
      'eliot'
    ),
    {
      context: /log/i,
      reason: 'Records go through one library.',
      source: 'structlog documentation, why; Loguru documentation'
    }
  ),
  row(
    'cli py',
    'library for command lines in Python',
    names('Typer', 'Click', 'argparse', 'docopt', ['Fire', 'python-fire'], 'cyclopts', 'optparse'),
    {
      context: /\bcli\b|command[- ]line|commands?\b|argument|parser/i,
      reason: 'One library parses the arguments.',
      source: 'Typer documentation, alternatives; Click documentation, why Click'
    }
  ),
  row(
    'orm py',
    'ORM of Python',
    names(
      'SQLModel',
      ['SQLAlchemy', 'SQLAlchemy ORM', 'Flask-SQLAlchemy'],
      ['Tortoise', 'Tortoise ORM'],
      'Peewee',
      'Pony ORM',
      ['Django ORM', "Django'?s ORM"],
      'Piccolo',
      'Beanie',
      'MongoEngine',
      'GINO'
    ),
    {
      reason: 'Models belong to one mapper and its session.',
      source: 'FastAPI documentation, SQL databases; SQLModel documentation'
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
      context: /sqlalchemy|query|quer(?:y|ies)|model|column/i,
      reason: 'The two query interfaces are not mixed.',
      source: 'SQLAlchemy documentation, 2.0 migration guide'
    }
  ),
  row(
    'postgres driver py',
    'PostgreSQL driver of Python',
    names('asyncpg', ['psycopg', 'psycopg3?', 'psycopg 3'], ['psycopg2', 'psycopg2-binary'], 'aiopg', 'pg8000'),
    {
      reason: 'The database URL names one driver.',
      source: 'SQLAlchemy documentation, PostgreSQL dialects'
    }
  ),
  row(
    'schema migration py',
    'tool for schema migrations in Python',
    names('Alembic', ['Flask-Migrate'], ['Django migrations', 'makemigrations'], 'Aerich', 'yoyo', [
      'create_all',
      'metadata\\.create_all',
      'Base\\.metadata\\.create_all'
    ]),
    {
      context: /migrat|schema|table|database/i,
      reason: 'One tool owns the history of the schema.',
      source: 'Alembic documentation; SQLAlchemy documentation, metadata'
    }
  ),
  row(
    'django views',
    'views in Django',
    [choice('class-based views?', 'CBVs?', 'generic views', 'ViewSets?'), choice('function-based views?', 'FBVs?')],
    {
      reason: 'A view is a class or a function.',
      source: 'Django documentation, class-based views'
    }
  ),
  row(
    'django api',
    'APIs with Django',
    names(['Django REST Framework', 'DRF'], ['Django Ninja', 'django-ninja'], 'Tastypie', ['Strawberry', 'Graphene']),
    {
      reason: 'An API is built with one of them.',
      source: 'Django Ninja documentation, motivation'
    }
  ),
  row(
    'django logic place',
    'where the logic of a Django app stands',
    [
      choice('fat models?', 'model methods', 'in (?:the )?models', 'model managers'),
      choice('service layer', 'services', 'services\\.py', 'service functions')
    ],
    {
      context: /(?:business|domain) (?:logic|rules)/i,
      reason: 'A rule of the business has one place.',
      source: 'HackSoft Django style guide; Two Scoops of Django'
    }
  ),
  row(
    'dependency injection py',
    'dependency injection in Python',
    [
      choice('Depends', 'FastAPI Depends', 'Depends\\(\\)'),
      choice('dependency-injector', 'dependency_injector'),
      choice('punq'),
      choice('lagom'),
      choice('dishka'),
      proper('Injector'),
      choice('manual wiring', 'constructor injection')
    ],
    {
      context: /inject|dependenc|wiring|depends/i,
      reason: 'Objects are wired in one place.',
      source: 'FastAPI documentation, dependencies; dependency-injector documentation'
    }
  ),
  row(
    'error values py',
    'how errors are reported in Python',
    [
      choice('raise exceptions', 'custom exceptions', 'exceptions', 'exception hierarch(?:y|ies)'),
      choice('Result types?', 'Result objects', 'returns library', 'Either'),
      choice('return None', 'returning None', 'sentinel values?')
    ],
    {
      context: /\b(?:errors?|failures?|fail)\b/i,
      reason: 'A caller looks for failures in one way.',
      source: 'Google Python style guide, exceptions; returns documentation'
    }
  ),
  row('imports py', 'kind of imports in Python', [choice('absolute imports?'), choice('relative imports?', 'explicit relative imports?')], {
    reason: 'A module is imported in one way.',
    source: 'PEP 8; Google Python style guide, imports'
  }),
  row(
    'package layout py',
    'layout of a Python package',
    [choice('src layout', 'src-layout', 'src/ layout', 'src directory layout'), choice('flat layout', 'flat-layout')],
    {
      reason: 'A package lies in one place.',
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
      context: /line[- ](?:length|width|limit)|max-line|columns?|characters per line/i,
      kind: 'format',
      reason: 'A formatter is set to one width.',
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
      context: /private|internal|attribute|member/i,
      reason: 'Private names are marked in one way.',
      source: 'PEP 8; Google Python style guide'
    }
  ),
  row(
    'look before you leap',
    'test first or ask forgiveness',
    [choice('EAFP', 'ask forgiveness', 'easier to ask forgiveness'), choice('LBYL', 'look before you leap')],
    {
      reason: 'A lookup is guarded before it or caught after it.',
      source: 'Python glossary, EAFP and LBYL'
    }
  ),
  row(
    'task queue py',
    'task queue of Python',
    names(
      'Celery',
      ['RQ', 'Redis Queue', 'python-rq'],
      'ARQ',
      'Dramatiq',
      'Huey',
      'TaskIQ',
      ['BackgroundTasks', 'FastAPI BackgroundTasks'],
      'Procrastinate',
      ['Django-Q', 'django-q2']
    ),
    {
      context: /task|job|queue|background|worker|async/i,
      reason: 'Work goes to one queue and its workers.',
      source: 'FastAPI documentation, background tasks; Dramatiq documentation, motivation'
    }
  ),
  row(
    'scheduler py',
    'scheduler of Python',
    names('APScheduler', ['Celery Beat'], 'rq-scheduler', 'django-crontab', ['schedule library']),
    {
      reason: 'A job is started by one scheduler.',
      source: 'APScheduler documentation; Celery documentation, periodic tasks'
    }
  ),
  row(
    'template engine py',
    'template engine of Python',
    names(['Jinja2?', 'Jinja templates'], 'Mako', ['Django templates?', 'Django template language'], 'Chameleon'),
    {
      reason: 'Pages are written in one template language.',
      source: 'Django documentation, templates'
    }
  ),
  row(
    'desktop ui py',
    'desktop interface in Python',
    names(
      ['PyQt', 'PyQt[56]', 'PySide', 'PySide[26]'],
      ['Tkinter', 'CustomTkinter'],
      ['Kivy', 'KivyMD'],
      'wxPython',
      ['Dear PyGui', 'DearPyGui'],
      'BeeWare',
      'Flet',
      'NiceGUI'
    ),
    {
      context: /\bgui\b|desktop|interface|window|widget|app/i,
      reason: 'A window belongs to one toolkit.',
      source: 'Python wiki, GUI programming'
    }
  ),
  row(
    'data app py',
    'data apps in Python',
    names('Streamlit', 'Gradio', ['Dash', 'Plotly Dash'], ['Panel', 'HoloViz Panel'], 'Voil[aà]', ['Shiny for Python']),
    {
      context: /app|dashboard|interface|demo|\bui\b|prototype|interactive/i,
      reason: 'A demo is built with one of them.',
      source: 'Panel documentation, comparing to other tools'
    }
  ),
  row(
    'mock library py',
    'mocks in Python',
    [
      choice('pytest-mock', 'mocker', 'mocker fixture'),
      choice('unittest.mock', 'mock\\.patch', '@patch', 'MagicMock'),
      choice('monkeypatch')
    ],
    {
      context: /mock|patch|stub|fake/i,
      reason: 'Tests replace collaborators in one style.',
      source: 'pytest-mock documentation; pytest documentation, monkeypatch'
    }
  ),
  row(
    'http mock py',
    'mocks of HTTP in Python',
    names('responses', 'respx', ['vcrpy', 'VCR\\.py', 'pytest-recording'], 'requests-mock', 'httpretty', 'pytest-httpx', 'aioresponses'),
    {
      context: /mock|stub|fake|record|\bhttp\b/i,
      reason: 'One library answers in place of the network.',
      source: 'RESPX and responses documentation'
    }
  ),
  row(
    'test data py',
    'test data in Python',
    names(
      ['factory_boy', 'factory boy', 'FactoryBoy'],
      ['model_bakery', 'model bakery', 'mixer'],
      ['polyfactory'],
      ['JSON fixtures', 'fixture files']
    ),
    {
      context: /test|fixture|factor/i,
      reason: 'Objects of a test come from one factory.',
      source: 'factory_boy documentation; pytest-django documentation'
    }
  ),
  row('test environments py', 'runner of test sessions in Python', names('tox', 'nox', ['hatch test', 'hatch matrix']), {
    context: /test|session|version|matrix|environment/i,
    reason: 'One tool runs the matrix of versions.',
    source: 'nox documentation; tox documentation'
  }),
  row(
    'async tests py',
    'how async tests run in Python',
    names(
      ['pytest-asyncio', 'pytest\\.mark\\.asyncio'],
      ['anyio pytest plugin', 'pytest\\.mark\\.anyio'],
      'IsolatedAsyncioTestCase',
      'pytest-trio'
    ),
    {
      reason: 'One plugin runs the coroutines.',
      source: 'FastAPI documentation, async tests; pytest-asyncio documentation'
    }
  )
]
