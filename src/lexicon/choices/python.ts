import {type ChoiceSlot, choice, names, proper, properNames, row} from './choice-slot.js'

/** What an agent speaks of for whom a common word is one of these names. */
const about = /python|\bpip\b|pytest|django|flask|fastapi|pydantic|\.py\b/i

/** Libraries of Python. */
export const pythonChoices: readonly ChoiceSlot[] = [
  row(
    'validation py',
    'validation library for Python',
    names(['Pydantic', 'pydantic models?'], 'marshmallow', 'Cerberus', 'voluptuous', ['jsonschema library', '`jsonschema`'], 'WTForms'),
    {
      context: /validat|schema|serializ|request|input/i,
      reason: 'Input is described in one schema language',
      source: 'Flask and FastAPI documentation'
    }
  ),
  row(
    'settings py',
    'how settings are read in Python',
    [
      proper('pydantic-settings', 'BaseSettings', 'Pydantic Settings'),
      proper('python-dotenv', 'dotenv', 'load_dotenv'),
      proper('dynaconf'),
      proper('environs'),
      proper('python-decouple', 'decouple'),
      proper('django-environ'),
      proper('os.environ', 'os\\.getenv'),
      proper('Hydra', 'OmegaConf')
    ],
    {
      about,
      context: /config|setting|environment variables?/i,
      reason: 'Settings come through one door',
      source: 'Pydantic documentation, settings management; Dynaconf documentation'
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
      ['Falcon framework'],
      ['Bottle framework'],
      ['Pyramid framework', 'Pyramid web framework'],
      'Robyn',
      'BlackSheep'
    ),
    {
      about,
      context: /\b(?:use|using|prefer|default|build|built|framework|api|apis|backend|web|with|applications?|services?|for)\b/i,
      reason: 'An application is built on one web framework',
      source: 'FastAPI documentation, alternatives'
    }
  ),
  row(
    'asgi server',
    'Python application server',
    properNames('uvicorn', 'gunicorn', 'hypercorn', 'daphne', 'granian', 'uWSGI', 'waitress', ['mod_wsgi']),
    {
      about,
      context: /serve|deploy|production|worker|run|start|launch|asgi|wsgi/i,
      reason: 'One server runs the application; Gunicorn with Uvicorn workers names both',
      source: 'Uvicorn and FastAPI documentation, deployment'
    }
  ),
  row(
    'http client py',
    'HTTP client for Python',
    names(['requests library', '`requests`', 'requests\\.get'], 'httpx', 'aiohttp', 'urllib3?', 'urllib\\.request', 'pycurl', 'niquests'),
    {
      about,
      context:
        /\bhttp (?:client|calls|library)\b|\b(?:instead of|over|rather than|not) `?(?:requests|httpx|aiohttp|urllib)|`(?:requests|httpx|aiohttp)`|\b(?:httpx|aiohttp)\b/i,
      reason: 'One client carries timeouts, retries and pools',
      source: 'HTTPX documentation, compatibility with requests'
    }
  ),
  row('async runtime py', 'async library of Python', properNames('asyncio', 'Trio', 'AnyIO', ['gevent', 'eventlet'], 'Curio'), {
    about,
    context: /async|concurren|event loop|structured concurrency|i\/o/i,
    reason: 'A program runs on one event loop',
    source: 'AnyIO documentation; Trio documentation'
  }),
  row(
    'cpu work py',
    'how CPU-bound work runs in Python',
    [
      choice('multiprocessing', 'ProcessPoolExecutor', 'process pools?', 'separate processes'),
      choice('threads', 'threading', 'ThreadPoolExecutor', 'thread pools?')
    ],
    {
      about,
      context: /cpu[- ](?:bound|intensive|heavy)|compute-bound/i,
      reason: 'The global lock decides where such work may run',
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
      about,
      context: /log/i,
      reason: 'Records go through one library',
      source: 'structlog documentation, why; Loguru documentation'
    }
  ),
  row(
    'cli py',
    'library for command lines in Python',
    properNames('Typer', 'Click', 'argparse', 'docopt', ['Fire', 'python-fire'], 'cyclopts', 'optparse'),
    {
      about,
      context: /\bcli\b|command[- ]line|commands?\b|argument|parser/i,
      reason: 'One library parses the arguments',
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
      ['Django ORM', "Django's ORM"],
      'Piccolo',
      'Beanie',
      'MongoEngine',
      'GINO'
    ),
    {
      reason: 'Models belong to one mapper and its session',
      source: 'FastAPI documentation, SQL databases; SQLModel documentation'
    }
  ),
  row(
    'postgres driver py',
    'PostgreSQL driver of Python',
    names('asyncpg', ['psycopg', 'psycopg3?', 'psycopg 3'], ['psycopg2', 'psycopg2-binary'], 'aiopg', 'pg8000'),
    {
      reason: 'The database URL names one driver',
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
      reason: 'One tool owns the history of the schema',
      source: 'Alembic documentation; SQLAlchemy documentation, metadata'
    }
  ),
  row(
    'django views',
    'views in Django',
    [choice('class-based views?', 'CBVs?', 'generic views', 'ViewSets?'), choice('function-based views?', 'FBVs?')],
    {
      about: /django/i,
      reason: 'A view is a class or a function',
      source: 'Django documentation, class-based views'
    }
  ),
  row('django api', 'APIs with Django', names(['Django REST Framework', 'DRF'], ['Django Ninja', 'django-ninja'], 'Tastypie'), {
    about: /django/i,
    reason: 'An API is built with one of them',
    source: 'Django Ninja documentation, motivation'
  }),
  row(
    'django logic place',
    'where the logic of a Django app stands',
    [
      choice('fat models?', 'model methods', 'in (?:the )?models', 'model managers'),
      choice('service layer', 'services', 'services\\.py', 'service functions')
    ],
    {
      about: /django/i,
      context: /(?:business|domain) (?:logic|rules)/i,
      reason: 'A rule of the business has one place',
      source: 'HackSoft Django style guide; Two Scoops of Django'
    }
  ),
  row(
    'dependency injection py',
    'dependency injection in Python',
    [
      proper('FastAPI Depends', '`Depends`', 'Depends\\(\\)', 'Depends'),
      choice('dependency-injector', 'dependency_injector'),
      choice('punq'),
      choice('lagom'),
      choice('dishka'),
      proper('Injector'),
      choice('manual wiring')
    ],
    {
      about,
      context: /inject|dependenc|wiring|depends/i,
      reason: 'Objects are wired in one place',
      source: 'FastAPI documentation, dependencies; dependency-injector documentation'
    }
  ),
  row(
    'task queue py',
    'task queue of Python',
    properNames(
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
      about,
      context: /task|job|queue|background|worker|async/i,
      reason: 'Work goes to one queue and its workers',
      source: 'FastAPI documentation, background tasks; Dramatiq documentation, motivation'
    }
  ),
  row(
    'scheduler py',
    'scheduler of Python',
    names('APScheduler', ['Celery Beat'], 'rq-scheduler', 'django-crontab', ['schedule library']),
    {
      reason: 'A job is started by one scheduler',
      source: 'APScheduler documentation; Celery documentation, periodic tasks'
    }
  ),
  row(
    'template engine py',
    'template engine of Python',
    names(['Jinja2?', 'Jinja templates'], 'Mako', ['Django templates?', 'Django template language'], 'Chameleon'),
    {
      about,
      context: /templat|render|html|page/i,
      reason: 'Pages are written in one template language',
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
      about,
      context: /\bgui\b|desktop|interface|window|widget|app/i,
      reason: 'A window belongs to one toolkit',
      source: 'Python wiki, GUI programming'
    }
  ),
  row(
    'data app py',
    'data apps in Python',
    properNames('Streamlit', 'Gradio', ['Dash', 'Plotly Dash'], ['Panel', 'HoloViz Panel'], 'Voil[aà]', ['Shiny for Python']),
    {
      about,
      context: /app|dashboard|interface|demo|\bui\b|prototype|interactive/i,
      reason: 'A demo is built with one of them',
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
      about,
      context: /mock|patch|stub|fake/i,
      reason: 'Tests replace collaborators in one style',
      source: 'pytest-mock documentation; pytest documentation, monkeypatch'
    }
  ),
  row(
    'http mock py',
    'mocks of HTTP in Python',
    names(
      ['responses library', '`responses`'],
      'respx',
      ['vcrpy', 'VCR\\.py', 'pytest-recording'],
      'requests-mock',
      'httpretty',
      'pytest-httpx',
      'aioresponses'
    ),
    {
      about,
      context: /mock|stub|fake|record/i,
      reason: 'One library answers in place of the network',
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
      about,
      context: /test|fixture|factor/i,
      reason: 'Objects of a test come from one factory',
      source: 'factory_boy documentation; pytest-django documentation'
    }
  ),
  row('test environments py', 'runner of test sessions in Python', names('tox', 'nox', ['hatch test', 'hatch matrix']), {
    about,
    context: /test|session|version|matrix|environment/i,
    reason: 'One tool runs the matrix of versions',
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
      reason: 'One plugin runs the coroutines',
      source: 'FastAPI documentation, async tests; pytest-asyncio documentation'
    }
  ),
  row(
    'charts py',
    'plotting library of Python',
    properNames('matplotlib', ['Plotly', 'plotly', 'Plotly Express'], ['Bokeh', 'bokeh'], ['Altair', 'altair']),
    {
      about,
      context: /\b(?:only|default|prefer|instead|standard|all (?:plots|charts)|every)\b/i,
      reason: 'Figures of a project look alike when one library draws them',
      source: 'Python visualization landscape, PyViz'
    }
  ),
  row(
    'data frames py',
    'data frames of Python',
    names(['pandas', 'pd\\.DataFrame'], 'Polars', ['Dask', 'Dask DataFrame'], 'Modin', 'Vaex', 'cuDF', ['PySpark', 'pyspark']),
    {
      about,
      context: /\b(?:prefer|default|instead|over|always|only|standard)\b/i,
      reason: 'A table passes from step to step in one form',
      source: 'Polars user guide, coming from pandas'
    }
  )
]
