import {type ChoiceSlot, choice, names, proper, properNames, row} from './choice-slot.js'

/** What data is kept, moved, cached and searched with. */
export const dataChoices: readonly ChoiceSlot[] = [
  row(
    'database',
    'main database',
    [
      choice('PostgreSQL', 'Postgres', 'RDS PostgreSQL'),
      choice('MySQL', 'MariaDB'),
      choice('SQL Server', 'MSSQL', 'Azure SQL'),
      choice('Oracle', 'Oracle Database'),
      choice('SQLite'),
      choice('MongoDB', 'Mongo'),
      choice('DynamoDB'),
      choice('Cassandra', 'ScyllaDB'),
      choice('Firestore', 'Cloud Firestore'),
      choice('CockroachDB', 'YugabyteDB'),
      choice('Cosmos DB', 'CosmosDB'),
      choice('Couchbase'),
      choice('Supabase'),
      choice('PlanetScale')
    ],
    {
      context:
        /^(?!.{0,200}\b(?:specify|etc|such as|multi-model)\b).{0,200}(?:\b(?:primary|main|default|only|always|standardi[sz]e|single|must be|use)\b.{0,40}\b(?:databases?|datastore|data store|persistence|relational|storage|store)\b|\b(?:databases?|datastore|data store|persistence|relational)\b.{0,30}(?::|\b(?:is|of choice|must be|by default|only|exclusively)\b))/i,
      reason: 'Records of an application live in one main store',
      source: 'DB-Engines ranking; AWS, choosing a database service'
    }
  ),
  row(
    'database kind',
    'relational or not',
    [
      choice('SQL database', 'relational database', 'RDBMS', 'relational databases', 'SQL databases'),
      choice('NoSQL', 'document database', 'document store', 'non-relational', 'document databases')
    ],
    {
      context: /\b(?:default|prefer|start with|always|first choice|unless|instead of|over)\b/i,
      reason: 'A new service starts with one kind of store',
      source: 'Azure architecture guide, understand data store models'
    }
  ),
  row(
    'cache store',
    'what caches',
    [
      proper('Redis', 'Redis cache', 'Redis caching', 'ElastiCache Redis'),
      proper('Memcached'),
      proper('Valkey'),
      proper('KeyDB', 'Dragonfly'),
      proper('Hazelcast'),
      proper('Caffeine'),
      proper('in-memory cache', 'in-process cache', 'local cache', 'IMemoryCache'),
      proper('Varnish'),
      proper('Ehcache'),
      proper('Apache Ignite')
    ],
    {
      context: /\bcach(?:e|es|ing|ed)\b/i,
      reason: 'A value is cached in one layer unless layers are planned',
      source: 'AWS, Memcached or Redis OSS; Spring documentation, cache providers'
    }
  ),
  row(
    'cache pattern',
    'cache pattern',
    [
      choice('cache-aside', 'cache aside', 'lazy loading cache', 'lazy-loading'),
      choice('write-through', 'write through'),
      choice('write-behind', 'write-back', 'write behind'),
      choice('read-through', 'read through'),
      choice('refresh-ahead')
    ],
    {
      context: /cach/i,
      reason: 'A cache is filled on reading or on writing',
      source: 'AWS whitepaper, database caching strategies; Azure, cache-aside pattern'
    }
  ),
  row(
    'message broker',
    'message broker',
    [
      proper('Kafka', 'Apache Kafka', 'MSK'),
      proper('RabbitMQ'),
      proper('NATS', 'NATS JetStream', 'JetStream'),
      proper('Pulsar', 'Apache Pulsar'),
      proper('SQS', 'Amazon SQS', 'AWS SQS', 'SNS/SQS', 'SQS/SNS'),
      proper('Redis Streams', 'Redis pub/sub', 'Redis Pub/Sub'),
      proper('ActiveMQ', 'Artemis'),
      proper('Azure Service Bus', 'Service Bus'),
      proper('Google Pub/Sub', 'Cloud Pub/Sub', 'GCP Pub/Sub'),
      proper('EventBridge'),
      proper('Kinesis'),
      proper('Redpanda'),
      proper('ZeroMQ'),
      proper('MQTT', 'Mosquitto', 'EMQX'),
      proper('Event Hubs')
    ],
    {
      context: /message|messaging|event|queue|broker|stream|async|publish|pub\/sub|between services/i,
      reason: 'Services meet at one broker',
      source: 'Azure, choosing between messaging services; Confluent, Kafka vs. RabbitMQ'
    }
  ),
  row(
    'delivery guarantee',
    'delivery of messages',
    [choice('at-least-once', 'at least once'), choice('exactly-once', 'exactly once'), choice('at-most-once', 'at most once')],
    {
      context: /deliver|message|event|semantic|process|consum|queue/i,
      reason: 'Consumers are written for one guarantee',
      source: 'Kafka documentation, message delivery semantics'
    }
  ),
  row(
    'event format',
    'format of events',
    [
      choice('Avro'),
      choice('Protobuf', 'Protocol Buffers', 'protobufs?'),
      choice('JSON Schema', 'JSON events'),
      choice('CloudEvents'),
      choice('MessagePack'),
      choice('Thrift'),
      choice('FlatBuffers', "Cap'n Proto")
    ],
    {
      context:
        /\b(?:events?|messages?|schema registry|topics?|serializ\w+|payloads?|wire format)\b.{0,200}\b(?:avro|protobuf|protocol buffers|json|cloudevents|messagepack|thrift)|\b(?:avro|protobuf|protocol buffers|cloudevents|messagepack|thrift)\b.{0,200}\b(?:events?|messages?|schema registry|topics?|serializ|payloads?)/i,
      reason: 'A topic carries one encoding',
      source: 'Confluent documentation, schema registry formats'
    }
  ),
  row(
    'search engine',
    'search engine',
    properNames(
      ['Elasticsearch', 'ElasticSearch', 'Elastic Search'],
      ['OpenSearch'],
      ['Solr', 'Apache Solr'],
      ['Meilisearch', 'MeiliSearch'],
      ['Typesense'],
      ['Algolia'],
      ['PostgreSQL full-text search', 'Postgres full-text search', 'tsvector'],
      ['Sphinx Search', 'Manticore'],
      ['Azure AI Search', 'Azure Cognitive Search'],
      ['Vespa'],
      ['Tantivy'],
      ['Whoosh'],
      ['Quickwit'],
      ['Sonic']
    ),
    {
      context: /search|index|full[- ]text|quer/i,
      reason: 'Documents are indexed in one engine',
      source: 'Meilisearch documentation, comparison to alternatives; Typesense comparisons'
    }
  ),
  row(
    'object storage',
    'where files are kept',
    properNames(
      ['S3', 'Amazon S3', 'AWS S3'],
      ['Google Cloud Storage', 'GCS'],
      ['Azure Blob Storage', 'Azure Blob', 'Blob Storage'],
      ['Cloudflare R2', 'R2'],
      ['MinIO'],
      ['Backblaze B2'],
      ['local disk', 'local filesystem', 'local file system'],
      ['Supabase Storage'],
      ['Cloudinary'],
      ['UploadThing'],
      ['in the database', 'database BLOBs?']
    ),
    {
      context: /\b(?:uploads?|user files|media|images|attachments?|static assets|file storage|object storage|blobs?)\b/i,
      reason: 'A file has one home',
      source: 'Active Storage overview, Rails guides; Laravel documentation, file storage'
    }
  ),
  row(
    'graph store',
    'graph database',
    properNames(
      ['Neo4j'],
      ['Neptune', 'Amazon Neptune'],
      ['ArangoDB'],
      ['JanusGraph'],
      ['TigerGraph'],
      ['Dgraph'],
      ['Memgraph'],
      ['Apache AGE'],
      ['OrientDB'],
      ['FalkorDB'],
      ['Kuzu']
    ),
    {
      reason: 'A graph is kept in one store',
      source: 'DB-Engines, graph DBMS'
    }
  ),
  row('graph query', 'query language of graphs', names(['Cypher', 'openCypher'], ['Gremlin'], ['SPARQL'], ['GQL'], ['AQL']), {
    context: /graph|quer|traversal/i,
    reason: 'Queries are written in one language',
    source: 'Amazon Neptune documentation, accessing the graph'
  }),
  row(
    'connection pool',
    'what pools connections',
    properNames(
      ['PgBouncer', 'pgbouncer'],
      ['Pgpool-II', 'Pgpool'],
      ['HikariCP'],
      ['c3p0'],
      ['DBCP', 'DBCP2'],
      ['RDS Proxy'],
      ['Odyssey'],
      ['Supavisor'],
      ['PgCat'],
      ['ProxySQL'],
      ['Tomcat JDBC pool']
    ),
    {
      context: /pool|connection/i,
      reason: 'Connections are pooled by one tool',
      source: 'Spring Boot documentation, connection pools; PgBouncer documentation'
    }
  ),
  row(
    'lock strategy',
    'optimistic or pessimistic locks',
    [
      choice(
        'optimistic locking',
        'optimistic concurrency',
        'optimistic locks?',
        'row version',
        '@Version',
        'optimistic concurrency control'
      ),
      choice('pessimistic locking', 'pessimistic locks?', 'SELECT FOR UPDATE', 'row locks?')
    ],
    {
      context: /lock|concurren|conflict|update|transaction/i,
      reason: 'A row is locked before the change or checked after it',
      source: 'Martin Fowler, patterns of enterprise application architecture'
    }
  ),
  row(
    'isolation level',
    'isolation of transactions',
    [
      choice('READ COMMITTED', 'read committed', 'read-committed'),
      choice('REPEATABLE READ', 'repeatable read'),
      choice('SERIALIZABLE', 'serializable isolation', 'serializable'),
      choice('READ UNCOMMITTED', 'read uncommitted'),
      choice('snapshot isolation')
    ],
    {
      context: /isolation|transaction|default|level/i,
      reason: 'A transaction runs at one level',
      source: 'PostgreSQL documentation, transaction isolation'
    }
  ),
  row(
    'browser storage',
    'where the browser keeps data',
    [
      choice('localStorage', 'local storage'),
      choice('sessionStorage', 'session storage'),
      choice('IndexedDB', 'Dexie'),
      choice('cookies', 'HttpOnly cookies?', 'httpOnly cookies?', 'http-only cookies?')
    ],
    {
      context:
        /\b(?:store|stored|storing|keep|kept|persist|save|saved)\b.{0,40}\b(?:tokens?|jwts?|sessions?|credentials?|state|preferences|drafts?)\b|\b(?:tokens?|jwts?|credentials?)\b.{0,40}\b(?:in|into)\b/i,
      reason: 'A token or a draft is kept in one place of the browser',
      source: 'OWASP, HTML5 security cheat sheet; MDN, client-side storage'
    }
  ),
  row(
    'relational access',
    'ORM, query builder or SQL',
    [
      choice('ORM', 'ORMs', 'an ORM', 'ORM queries', 'ORM methods'),
      choice('query builders?', 'SQL builder'),
      choice('raw SQL', 'plain SQL', 'hand-written SQL', 'handwritten SQL', 'native queries', 'SQL directly', 'raw queries')
    ],
    {
      context: /\b(?:over|instead of|rather than|prefer|always|default|exclusively)\b/i,
      reason: 'Queries are written at one level',
      source: 'Martin Fowler, OrmHate; sqlc and jOOQ documentation'
    }
  )
]
