import {type ChoiceSlot, choice, names, row} from './choice-slot.js'

/** How tables and queries are designed. */
export const databaseChoices: readonly ChoiceSlot[] = [
  row(
    'primary keys',
    'kind of primary keys',
    [
      choice('UUID', 'UUIDs', 'UUID primary keys?', 'UUIDv4', 'UUID v4', 'GUIDs?', 'gen_random_uuid'),
      choice('UUIDv7', 'UUID v7', 'ULID', 'ULIDs', 'time-ordered UUIDs?', 'sequential GUIDs?', 'KSUID', 'Snowflake IDs?'),
      choice(
        'bigint',
        'BIGSERIAL',
        'BIGINT identity',
        'bigint identity',
        'serial',
        'SERIAL',
        'auto-increment',
        'auto-incrementing',
        'autoincrement',
        'AUTO_INCREMENT',
        'identity columns?',
        'GENERATED ALWAYS AS IDENTITY',
        'integer keys?',
        'sequential ids?',
        'sequential integers?',
        'BIGINT'
      ),
      choice('natural keys?', 'business keys?'),
      choice('NanoID', 'nanoid', 'CUID', 'cuid2?')
    ],
    {
      context: /\b(?:primary keys?|PKs?|ids?|identifiers?|surrogate|keys)\b/i,
      reason: 'Rows of a schema are numbered in one way.',
      source: 'PostgreSQL wiki, don’t do this; RFC 9562; Percona, UUIDs are popular but bad for performance'
    }
  ),
  row(
    'key kind',
    'surrogate or natural keys',
    [
      choice('surrogate keys?', 'synthetic keys?', 'surrogate primary keys?', 'artificial keys?'),
      choice('natural keys?', 'natural primary keys?', 'business keys?')
    ],
    {
      reason: 'A table is keyed by what it holds or by a number.',
      source: 'Joe Celko, SQL programming style; Kimball, surrogate keys'
    }
  ),
  row(
    'deletion',
    'soft or hard deletes',
    [
      choice(
        'soft deletes?',
        'soft deletion',
        'soft-deletes?',
        'deleted_at',
        'is_deleted',
        'logical deletes?',
        'SoftDeletes',
        'logical deletion',
        'soft delete pattern'
      ),
      choice(
        'hard deletes?',
        'hard deletion',
        'hard-deletes?',
        'physical deletes?',
        'actual deletes?',
        'permanently delete',
        'no soft deletes?',
        'avoid soft deletes?'
      )
    ],
    {
      context: /delet|remov/i,
      reason: 'A record that is deleted is gone or marked.',
      source: 'Laravel documentation, soft deleting; Brandur Leach, soft deletion probably isn’t worth it'
    }
  ),
  row(
    'money',
    'type of amounts of money',
    [
      {
        name: 'integer minor units',
        words: ['integer', 'integers', 'cents', 'minor', 'bigint', 'int'],
        pattern: /\b(?:integers?|cents|minor units?|smallest (?:currency )?units?|BIGINT|bigint|int64|pence)\b/i
      },
      {
        name: 'decimal',
        words: ['decimal', 'numeric', 'bigdecimal'],
        pattern: /(?<!(?:not|never|no|than|over) (?:as |use )?)\b(?:DECIMAL|NUMERIC|BigDecimal|decimal)\b/i
      },
      {
        name: 'float',
        words: ['float', 'floats', 'double', 'floating'],
        pattern: /(?<!(?:not|never|no|than|over|avoid|of) (?:as |use |using )?)\b(?:floats?|doubles?|floating[- ]point)\b/i
      },
      {name: 'money type', words: ['money'], pattern: /\b(?:`money`|MONEY|money) (?:type|data type|column type)\b/}
    ],
    {
      context: /\b(?:money|monetary|currenc(?:y|ies)|prices?|amounts?|financial|balances?|payments?)\b/i,
      reason: 'An amount is stored in one type, or sums go wrong.',
      source: 'Martin Fowler, Money; PostgreSQL wiki, don’t use money; Stripe API, amounts'
    }
  ),
  row(
    'timestamps',
    'timestamps with or without a zone',
    [
      choice(
        'with time zone',
        'timestamptz',
        'TIMESTAMPTZ',
        'TIMESTAMP WITH TIME ZONE',
        'DateTimeOffset',
        'timezone-aware',
        'time zone aware',
        'OffsetDateTime',
        'aware datetimes?'
      ),
      choice(
        'without time zone',
        'TIMESTAMP WITHOUT TIME ZONE',
        'naive datetimes?',
        'naive UTC',
        'naive timestamps?',
        'LocalDateTime',
        'DATETIME columns?'
      ),
      choice('Unix timestamps?', 'epoch milliseconds', 'epoch seconds', 'Unix epoch', 'epoch timestamps?')
    ],
    {
      context: /\b(?:timestamps?|dates?|datetimes?|times?|utc|timezones?|zone|timestamptz)\b/i,
      reason: 'A moment is stored in one type.',
      source: 'PostgreSQL wiki, don’t use timestamp without time zone; Noda Time documentation'
    }
  ),
  row(
    'time zone stored',
    'zone of stored times',
    [choice('UTC', 'in UTC'), choice('local time', 'local timezone', 'server time', "user'?s time ?zone", 'local time zone')],
    {
      context: /\b(?:store|stored|storing|save|saved|persist|persisted|database)\b/i,
      reason: 'Stored times are in one zone.',
      source: 'Rails guides, time zones; Laravel documentation, configuration'
    }
  ),
  row(
    'normalization',
    'normal form',
    [
      choice(
        'normalized',
        'third normal form',
        '3NF',
        '3rd normal form',
        'normalize',
        'normalise',
        'BCNF',
        'fully normalized',
        'normalization',
        'normalized schemas?'
      ),
      choice('denormalized', 'denormali[sz]e', 'denormali[sz]ation', 'denormali[sz]ed', 'denormali[sz]ed schemas?')
    ],
    {
      context: /\b(?:start|default|prefer|first|always|by default|favou?r|aim|instead|over|never)\b/i,
      reason: 'A schema starts without copies or with them.',
      source: 'Microsoft Learn, database normalization; MongoDB documentation, embedding and references'
    }
  ),
  row(
    'table names',
    'singular or plural tables',
    [
      choice('singular', 'singular nouns?', 'singular names?', 'singular table names?'),
      choice('plural', 'plural nouns?', 'plural names?', 'plural table names?', 'pluralized')
    ],
    {
      context: /\btables?\b|\bcollections?\b|\bentit(?:y|ies)\b/i,
      reason: 'Tables are named in one number.',
      source: 'SQL style guide by Simon Holywell; Rails guides, naming conventions'
    }
  ),
  row(
    'resource names',
    'singular or plural resources',
    [
      choice('singular', 'singular nouns?', 'singular names?'),
      choice('plural', 'plural nouns?', 'plural names?', 'pluralized', 'plural resources?', 'plural resource names?')
    ],
    {
      context: /\b(?:urls?|uris?|endpoints?|resources?|routes?|paths?|rest)\b/i,
      reason: 'Paths of an API are named in one number.',
      source: 'Microsoft REST API guidelines; Zalando RESTful API guidelines'
    }
  ),
  row(
    'column case',
    'case of columns',
    [
      choice('snake_case', 'snake case', 'lower_snake_case'),
      choice('camelCase', 'camel case'),
      choice('PascalCase', 'pascal case'),
      choice('UPPER_CASE', 'UPPERCASE', 'upper case')
    ],
    {
      kind: 'format',
      context: /\b(?:columns?|tables?|database (?:names|identifiers|objects)|sql identifiers)\b/i,
      reason: 'Identifiers have one case.',
      source: 'SQL style guide by Simon Holywell; PostgreSQL wiki, don’t use upper case names'
    }
  ),
  row(
    'sql keywords',
    'case of SQL keywords',
    [
      {
        name: 'upper case',
        words: ['upper', 'uppercase', 'capitalize', 'capitalized', 'caps'],
        pattern: /\bupper[- ]?case\b|\bcapitali[sz]e\b|\ball caps\b/i
      },
      {name: 'lower case', words: ['lower', 'lowercase'], pattern: /\blower[- ]?case\b/i}
    ],
    {
      kind: 'format',
      context: /\b(?:sql )?(?:key ?words?|reserved words)\b/i,
      reason: 'Keywords have one case.',
      source: 'SQL style guide by Simon Holywell; dbt Labs style guide'
    }
  ),
  row(
    'commas sql',
    'commas in SQL',
    [choice('leading commas?', 'commas first', 'comma-first'), choice('trailing commas?', 'commas last')],
    {
      context: /sql|select|columns?|quer/i,
      reason: 'A list breaks before or after the comma.',
      source: 'dbt Labs style guide; SQLFluff, layout rules'
    }
  ),
  row(
    'ctes',
    'common table expressions or subqueries',
    [
      choice('CTEs?', 'common table expressions?', 'WITH clauses?'),
      choice('subqueries', 'subquery', 'nested queries', 'derived tables'),
      choice('temp tables', 'temporary tables')
    ],
    {
      context: /\b(?:prefer|over|instead|rather|always|never|use|complex|readab)/i,
      reason: 'A step of a query is named or nested.',
      source: 'dbt Labs style guide; SQL style guides'
    }
  ),
  row(
    'logic place',
    'logic in the database or in the code',
    [
      choice('stored procedures?', 'stored procs?', 'database functions', 'in the database', 'PL/SQL', 'PL/pgSQL', 'T-SQL procedures'),
      choice(
        'application code',
        'application layer',
        'in the application',
        'service layer',
        'no stored procedures?',
        'avoid stored procedures?',
        'no logic in the database'
      )
    ],
    {
      context: /\b(?:business logic|logic|rules|stored proc|complex operations)\b/i,
      reason: 'A rule of the business has one home.',
      source: 'Martin Fowler, domain logic and SQL'
    }
  ),
  row(
    'integrity',
    'where references are checked',
    [
      choice(
        'foreign keys?',
        'foreign key constraints?',
        'database constraints?',
        'database-level constraints?',
        'FK constraints?',
        'referential integrity constraints?'
      ),
      choice(
        'application-level checks',
        'application level',
        'application layer',
        'no foreign keys?',
        'without foreign keys?',
        'avoid foreign keys?',
        'application-enforced'
      )
    ],
    {
      context: /foreign|constraint|integrit|referential|relationship/i,
      reason: 'A reference is guarded by the database or by the code.',
      source: 'Vitess and PlanetScale documentation, operating without foreign key constraints'
    }
  ),
  row(
    'fk deletion',
    'what a foreign key does on delete',
    [
      choice('CASCADE', 'ON DELETE CASCADE', 'cascading deletes?', 'cascade deletes?'),
      choice('RESTRICT', 'ON DELETE RESTRICT', 'NO ACTION'),
      choice('SET NULL', 'ON DELETE SET NULL')
    ],
    {
      context: /\b(?:default|prefer|always|never|avoid|use)\b.*\b(?:delet|cascad|foreign|restrict)/i,
      reason: 'Children go, stay or block by default.',
      source: 'PostgreSQL documentation, constraints'
    }
  ),
  row(
    'migration direction',
    'migrations up only or reversible',
    [
      choice(
        'reversible migrations?',
        'reversible',
        'rollback scripts?',
        'down migrations?',
        'up and down',
        'up/down',
        'rollback migrations?',
        'downgrade'
      ),
      choice(
        'forward-only',
        'forward only',
        'up-only',
        'roll forward',
        'no down migrations?',
        'fix forward',
        'roll-forward',
        'irreversible'
      )
    ],
    {
      context: /migrat|schema change/i,
      reason: 'A mistake is taken back or mended by a new step.',
      source: 'Flyway documentation, undo migrations; Rails guides, reversible migrations'
    }
  ),
  row(
    'migration edits',
    'old migrations',
    [
      choice('never edit', 'immutable', 'never modify', 'do not edit', 'new migration', 'append-only'),
      choice('squash', 'edit', 'consolidate', 'rewrite')
    ],
    {
      context:
        /\b(?:existing|applied|old|previous|merged|past|deployed)\b.{0,30}\bmigrations?\b|\bmigrations?\b.{0,30}\b(?:existing|applied|old|previous|merged|past|deployed|immutable)\b/i,
      reason: 'The history of a schema is kept or tidied.',
      source: 'Flyway documentation; Django documentation, squashing migrations'
    }
  ),
  row(
    'migration source',
    'migrations: written or generated',
    [
      choice(
        'auto-generated',
        'autogenerate',
        'auto-generate',
        'generated migrations?',
        '--autogenerate',
        'generate migrations?',
        'autogenerated'
      ),
      choice(
        'hand-written migrations?',
        'hand-written',
        'handwritten',
        'write migrations by hand',
        'manually written',
        'plain SQL migrations?',
        'SQL migrations?'
      )
    ],
    {
      context: /migrat/i,
      reason: 'A migration is drafted by the tool or by a person.',
      source: 'Alembic documentation, auto generating migrations'
    }
  ),
  row(
    'migration run',
    'when migrations run',
    [
      choice('at startup', 'on startup', 'on application start', 'at application startup', 'at boot', 'automatically on startup'),
      choice(
        'separate step',
        'deployment step',
        'CI/CD pipeline',
        'in the pipeline',
        'separate job',
        'init containers?',
        'before deployment',
        'deploy pipeline',
        'release phase'
      ),
      choice('manually', 'by hand', 'manual execution')
    ],
    {
      context: /migrat/i,
      reason: 'A schema changes with the start or before it.',
      source: 'EF Core documentation, applying migrations'
    }
  ),
  row(
    'schema evolution',
    'how a breaking schema change is made',
    [
      choice('expand and contract', 'expand-contract', 'parallel change', 'expand/contract', 'expand-migrate-contract'),
      choice('maintenance window', 'downtime window', 'scheduled downtime', 'in one step'),
      choice('blue-green', 'shadow tables?', 'online schema change')
    ],
    {
      context: /migrat|schema|column|breaking|zero[- ]downtime/i,
      reason: 'A change keeps the old shape for a while or not.',
      source: 'Martin Fowler, ParallelChange; Prisma data guide, expand and contract'
    }
  ),
  row(
    'enum columns',
    'closed sets in a database',
    [
      choice('enum types?', 'native enums?', 'PostgreSQL enums?', 'ENUM', 'database enums?', 'ENUM types?', 'Postgres enums?'),
      choice('lookup tables?', 'reference tables?'),
      choice('check constraints?', 'CHECK constraints?', 'text with check', 'VARCHAR with check')
    ],
    {
      context: /\b(?:enum|status|lookup|closed set|fixed set|allowed values|reference data|domain values)/i,
      reason: 'A closed set is a type, a table or a check.',
      source: 'PostgreSQL documentation, enumerated types; Crunchy Data, enums vs check constraints'
    }
  ),
  row(
    'text columns',
    'type of text columns',
    [choice('text', 'TEXT'), choice('varchar', 'VARCHAR\\(n\\)', 'VARCHAR', 'VARCHAR\\(255\\)', 'character varying')],
    {
      context:
        /\b(?:use|prefer|over|instead|rather|avoid|default)\b.*\b(?:text|varchar)\b.*\b(?:columns?|strings?|types?|over|instead|rather|unless|length)\b/i,
      reason: 'Strings have a limit in the type or not.',
      source: 'PostgreSQL wiki, don’t use varchar(n) by default'
    }
  ),
  row(
    'json columns',
    'JSON columns or tables',
    [
      choice('JSONB', 'jsonb', 'JSON columns?', 'JSONB columns?'),
      choice(
        'normalized columns',
        'relational columns',
        'separate tables',
        'EAV',
        'dedicated columns',
        'proper columns',
        'typed columns',
        'no JSON columns?',
        'avoid JSON columns?'
      )
    ],
    {
      context: /json|eav|semi-structured|flexible|attributes|columns/i,
      reason: 'Loose attributes are kept in a document or in columns.',
      source: 'PostgreSQL documentation, JSON types; Heap, when to avoid JSONB'
    }
  ),
  row(
    'nullability',
    'columns: null or not by default',
    [choice('NOT NULL', 'non-nullable', 'not nullable'), choice('nullable', 'allow NULL', 'nullable columns')],
    {
      context: /\b(?:default|always|every|all|prefer|unless)\b.*\b(?:columns?|fields?|nullable|null)\b/i,
      reason: 'A column has a value unless stated, or the other way round.',
      source: 'High Performance MySQL, schema design; SQL antipatterns'
    }
  ),
  row(
    'select star',
    'columns of a query',
    [
      choice(
        'explicit columns?',
        'named columns?',
        'list columns explicitly',
        'specify columns',
        'only the columns',
        'only needed columns',
        'only required columns',
        'select only'
      ),
      choice('SELECT \\*', 'select star', 'all columns')
    ],
    {
      context: /\bselect\b|\bcolumns\b/i,
      reason: 'A query names what it reads or takes all.',
      source: 'SQL antipatterns, implicit columns'
    }
  ),
  row(
    'loading relations',
    'eager or lazy loading',
    [
      choice(
        'eager loading',
        'eager load',
        'eager-loading',
        'eager-load',
        'eagerly load',
        'prefetch',
        'joinedload',
        'selectinload',
        'JOIN FETCH',
        'preload',
        'fetch joins?'
      ),
      choice('lazy loading', 'lazy load', 'lazy-loading', 'lazily load', 'FetchType\\.LAZY', 'LAZY fetch', 'lazy fetching')
    ],
    {
      context:
        /\b(?:by default|default|always|prefer|never|all|every|instead|over|must)\b.*\b(?:relation|associat|n\+1|quer|load|entit|fetch)|\b(?:relation|associat|n\+1|quer|entit|fetch)\w*.*\b(?:by default|default|always|prefer|never|all|every|instead|over|must)\b/i,
      reason: 'Relations come with the record or on demand by default.',
      source: 'Hibernate user guide, fetching; Entity Framework documentation, loading related data'
    }
  ),
  row(
    'nosql design',
    'tables of a key-value store',
    [
      choice('single-table design', 'single table design', 'single-table', 'one table'),
      choice('multi-table', 'table per entity', 'multiple tables', 'one table per entity')
    ],
    {
      context: /dynamo|nosql|single[- ]table|access pattern/i,
      reason: 'Entities share a table or have one each.',
      source: 'AWS documentation, single table vs multi-table design in DynamoDB'
    }
  ),
  row(
    'document design',
    'embed or reference',
    [
      choice('embed', 'embedding', 'embedded documents?', 'embedded', 'nested documents?'),
      choice('references?', 'referencing', 'referenced documents?', 'DBRef', 'normalized references')
    ],
    {
      context:
        /\b(?:mongo\w*|documents?|collections?|mongoose)\b.*\b(?:prefer|default|over|instead|favou?r|always)\b|\b(?:prefer|default|over|instead|favou?r|always)\b.*\b(?:mongo\w*|documents?|collections?)\b/i,
      reason: 'A child lies in its parent or beside it.',
      source: 'MongoDB documentation, embedded data versus references'
    }
  ),
  row(
    'tree storage',
    'how trees are stored',
    [
      choice('adjacency lists?', 'parent_id', 'recursive CTEs?'),
      choice('nested sets?', 'MPTT'),
      choice('materialized paths?', 'ltree', 'path enumeration'),
      choice('closure tables?')
    ],
    {
      context: /tree|hierarch|recursive|nested|parent/i,
      reason: 'A hierarchy is stored in one shape.',
      source: 'SQL antipatterns, naive trees; django-treebeard documentation'
    }
  ),
  row(
    'entity inheritance',
    'how a hierarchy of classes is stored',
    [
      choice('single table', 'single-table inheritance', 'STI', 'table-per-hierarchy', 'TPH'),
      choice('joined', 'joined-table', 'class table inheritance', 'table-per-type', 'TPT'),
      choice('table per class', 'table-per-concrete', 'concrete table', 'TPC'),
      choice('polymorphic associations?')
    ],
    {
      context: /inherit|hierarch|subclass|polymorph|strategy/i,
      reason: 'A hierarchy is mapped in one way.',
      source: 'Martin Fowler, single table inheritance; EF Core documentation, inheritance'
    }
  ),
  row(
    'audit trail',
    'how changes are recorded',
    [
      choice('triggers', 'database triggers', 'audit triggers?'),
      choice('application-level audit', 'application layer', 'audit log table', 'audit table', 'middleware'),
      choice('temporal tables?', 'system-versioned tables?', 'history tables?'),
      choice('event sourcing', 'event store')
    ],
    {
      context: /\baudit|history of changes|change history/i,
      reason: 'A change is recorded at one place.',
      source: 'Microsoft Learn, temporal tables; PostgreSQL wiki, audit trigger'
    }
  ),
  row(
    'replica reads',
    'where reads go',
    [
      choice('read replicas?', 'replicas?', 'followers?', 'secondaries'),
      choice('primary only', 'from the primary', 'primary database', 'leader')
    ],
    {
      context: /\bread(?:s|ing)?\b.*\b(?:go|route|send|from|to|only|always)\b/i,
      reason: 'A read goes to the copy or to the original.',
      source: 'Rails guides, multiple databases; AWS, read replicas'
    }
  ),
  row(
    'index time',
    'when indexes are built',
    [
      choice('concurrently', 'CREATE INDEX CONCURRENTLY', 'CONCURRENTLY', 'online'),
      choice('in a maintenance window', 'offline', 'within the migration transaction')
    ],
    {
      context: /\bindex(?:es)?\b/i,
      reason: 'An index is built with or without a lock.',
      source: 'PostgreSQL documentation, building indexes concurrently'
    }
  ),
  row(
    'migration safety tool',
    'check of migrations',
    names('squawk', 'strong_migrations', ['pgroll'], ['Atlas lint'], ['safe-pg-migrations'], ['online_migrations']),
    {
      reason: 'Unsafe steps are found by one checker.',
      source: 'strong_migrations and Squawk documentation'
    }
  ),
  row('sql linter', 'linter of SQL', names('SQLFluff', ['sqlfmt'], ['pgFormatter'], ['sqlfluff fix'], ['sql-formatter'], ['TSQLLint']), {
    reason: 'SQL is laid out by one tool.',
    source: 'SQLFluff and sqlfmt documentation'
  }),
  row(
    'database naming of keys',
    'names of keys',
    [
      {name: 'id', words: ['id'], pattern: /(?<![\w.])`?\bid`?(?= (?:as|for|column|primary)\b)/},
      {
        name: '<table>_id',
        words: ['table', 'entity'],
        pattern: /<(?:table|entity)>_id|\{(?:table|entity)\}_id|\btable(?:_name)?_id\b|\bentity_id\b/i
      }
    ],
    {
      kind: 'format',
      context: /\bprimary keys?\b/i,
      reason: 'Primary keys are named in one way.',
      source: 'SQL style guide by Simon Holywell; Rails guides'
    }
  )
]
