import {type ChoiceSlot, choice, phrase, row} from './choice-slot.js'

/** How tables are designed. */
export const databaseDesignChoices: readonly ChoiceSlot[] = [
  row(
    'multi tenancy',
    'how tenants are kept apart',
    [
      choice(
        'row-level',
        'row-level security',
        'RLS',
        'tenant_id',
        'tenant ID',
        'shared schema',
        'tenant column',
        'discriminator column',
        'shared database'
      ),
      choice('schema per tenant', 'schema-per-tenant', 'separate schemas?'),
      choice('database per tenant', 'database-per-tenant', 'separate databases?')
    ],
    {
      context: /tenan/i,
      reason: 'Data of tenants is split at one level',
      source: 'Microsoft Learn, multitenant SaaS database tenancy patterns'
    }
  ),
  row(
    'sharding',
    'how data is split',
    [
      choice('hash sharding', 'hash-based', 'consistent hashing', 'hash partitioning'),
      choice('range sharding', 'range-based', 'range partitioning', 'by date range', 'time-based partitioning'),
      choice('directory-based', 'lookup-based sharding'),
      choice('geo sharding', 'geographic sharding', 'geo-partitioning'),
      choice('list partitioning')
    ],
    {
      context:
        /\b(?:prefer|always|use|default|by)\b.{0,200}\b(?:shard|partition)|\b(?:shard|partition)\w{0,20}\b.{0,200}\b(?:prefer|always|use|default|by)\b/i,
      reason: 'A row falls into one part by one rule',
      source: 'PostgreSQL documentation, table partitioning; Azure, sharding pattern'
    }
  ),
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
      about: /\bsql\b|database|postgres|mysql|schema|tables?\b/i,
      context: /\bprimary keys?\b|\bPKs?\b|\b(?:for|as) (?:all )?(?:ids?|identifiers|keys)\b|\bsurrogate\b/i,
      reason: 'Rows of a schema are numbered in one way',
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
      reason: 'A table is keyed by what it holds or by a number',
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
      reason: 'A record that is deleted is gone or marked',
      source: 'Laravel documentation, soft deleting; Brandur Leach, soft deletion probably isn’t worth it'
    }
  ),
  row(
    'money',
    'type of amounts of money',
    [
      phrase(
        'integer minor units',
        'integer integers cents minor smallest bigint int64 pence',
        /\b(?:integers?|cents|minor units?|smallest (?:currency )?units?|BIGINT|bigint|int64|pence)\b/i
      ),
      phrase(
        'decimal',
        'decimal numeric bigdecimal',
        /(?<!(?:not|never|no|than|over) (?:as |use )?)\b(?:DECIMAL|NUMERIC|BigDecimal|decimal)\b/i
      ),
      phrase('money type', 'money', /\b(?:`money`|MONEY|money) (?:type|data type|column type)\b/)
    ],
    {
      context: /\b(?:money|monetary|currenc(?:y|ies)|prices?|amounts?|financial|balances?|payments?)\b/i,
      reason: 'An amount is stored in one type, or sums go wrong',
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
      reason: 'A moment is stored in one type',
      source: 'PostgreSQL wiki, don’t use timestamp without time zone; Noda Time documentation'
    }
  ),
  row(
    'time zone stored',
    'zone of stored times',
    [choice('UTC', 'in UTC'), choice('local time', 'local timezone', 'server time', "user's time ?zone", 'local time zone')],
    {
      context: /\b(?:store|stored|storing|save|saved|persist|persisted|database)\b/i,
      reason: 'Stored times are in one zone',
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
      context: /\b(?:schemas?|tables?|database|data models?|3NF|BCNF|normal form)\b/i,
      reason: 'A schema starts without copies or with them',
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
      reason: 'Tables are named in one number',
      source: 'SQL style guide by Simon Holywell; Rails guides, naming conventions'
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
      reason: 'Identifiers have one case',
      source: 'SQL style guide by Simon Holywell; PostgreSQL wiki, don’t use upper case names'
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
      reason: 'A reference is guarded by the database or by the code',
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
      context: /\b(?:default|prefer|always|never|avoid)\b.{0,200}\b(?:delet|cascad|foreign|restrict)/i,
      reason: 'Children go, stay or block by default',
      source: 'PostgreSQL documentation, constraints'
    }
  ),
  row(
    'enum columns',
    'closed sets in a database',
    [
      choice('native enum types?', 'native enums?', 'PostgreSQL enums?', 'database enums?', 'ENUM types?', 'Postgres enums?'),
      choice('lookup tables?', 'reference tables?'),
      choice('check constraints?', 'CHECK constraints?', 'text with check', 'VARCHAR with check')
    ],
    {
      about: /\bsql\b|database|postgres|mysql|schema/i,
      context: /\b(?:columns?|tables?|database|postgres\w{0,20}|sql|status(?:es)?|lookup)\b/i,
      reason: 'A closed set is a type, a table or a check',
      source: 'PostgreSQL documentation, enumerated types; Crunchy Data, enums vs check constraints'
    }
  ),
  row(
    'text columns',
    'type of text columns',
    [choice('text', 'TEXT'), choice('varchar', 'VARCHAR\\(n\\)', 'VARCHAR', 'VARCHAR\\(255\\)', 'character varying')],
    {
      about: /\bsql\b|postgres|mysql/i,
      context:
        /\b(?:use|prefer|over|instead|rather|avoid|default)\b.{0,200}\b(?:text|varchar)\b.{0,200}\b(?:columns?|strings?|types?|over|instead|rather|unless|length)\b/i,
      reason: 'Strings have a limit in the type or not',
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
      reason: 'Loose attributes are kept in a document or in columns',
      source: 'PostgreSQL documentation, JSON types; Heap, when to avoid JSONB'
    }
  ),
  row(
    'nosql design',
    'tables of a key-value store',
    [
      choice('single-table design', 'single table design', 'one table'),
      choice('multi-table', 'table per entity', 'multiple tables', 'one table per entity')
    ],
    {
      context: /dynamo|nosql|single[- ]table|access pattern/i,
      reason: 'Entities share a table or have one each',
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
      about: /mongo|document (?:store|database)/i,
      context:
        /\b(?:mongo\w{0,20}|documents?|collections?|mongoose)\b.{0,200}\b(?:prefer|default|over|instead|favou?r|always)\b|\b(?:prefer|default|over|instead|favou?r|always)\b.{0,200}\b(?:mongo\w{0,20}|documents?|collections?)\b/i,
      reason: 'A child lies in its parent or beside it',
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
      reason: 'A hierarchy is stored in one shape',
      source: 'SQL antipatterns, naive trees; django-treebeard documentation'
    }
  ),
  row(
    'database naming of keys',
    'names of keys',
    [
      phrase('id', 'id', /(?<![\w.])`?\bid`? (?:as|for|column|primary)\b/),
      phrase('<table>_id', 'table entity', /<(?:table|entity)>_id|\{(?:table|entity)\}_id|\btable(?:_name)?_id\b|\bentity_id\b/i)
    ],
    {
      kind: 'format',
      context: /\bprimary keys?\b/i,
      reason: 'Primary keys are named in one way',
      source: 'SQL style guide by Simon Holywell; Rails guides'
    }
  )
]
