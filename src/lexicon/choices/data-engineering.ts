import {askedRow, type ChoiceSlot, names, phrase} from './choice-slot.js'

/** Tools and methods of data engineering. */
export const dataEngineeringChoices: readonly ChoiceSlot[] = [
  askedRow(
    'orchestrator data',
    'orchestrator of data pipelines',
    names(
      ['Airflow', 'Apache Airflow', 'MWAA', 'Cloud Composer'],
      'Dagster',
      'Prefect',
      ['Mage', 'mage-ai'],
      'Luigi',
      ['AWS Step Functions', 'Step Functions'],
      'Argo Workflows',
      'Kestra',
      ['Azure Data Factory', 'ADF'],
      'Databricks Workflows'
    ),
    {
      context: /orchestrat|pipeline|workflow|\bdags?\b|schedul/i,
      reason: 'Runs and retries belong to one scheduler',
      source: 'Dagster and Prefect documentation, comparisons'
    }
  ),
  askedRow(
    'warehouse',
    'data warehouse',
    names(
      'Snowflake',
      'BigQuery',
      ['Redshift', 'Amazon Redshift'],
      ['Databricks SQL', 'Databricks'],
      ['Azure Synapse', 'Synapse', 'Microsoft Fabric'],
      'ClickHouse',
      ['DuckDB', 'MotherDuck'],
      'Teradata'
    ),
    {
      context: /warehouse|analytic/i,
      reason: 'Tables and dialect belong to one warehouse',
      source: 'dbt documentation, supported data platforms'
    }
  ),
  askedRow(
    'transformation data',
    'where data is transformed',
    names(
      ['dbt', 'dbt models', 'dbt Core', 'dbt Cloud'],
      'SQLMesh',
      'Dataform',
      ['stored procedures', 'stored procs'],
      ['Spark jobs', 'Spark', 'PySpark'],
      ['plain SQL scripts', 'raw SQL scripts'],
      'Coalesce'
    ),
    {context: /transform/i, reason: 'A model is defined in one tool', source: 'dbt and SQLMesh documentation'}
  ),
  askedRow(
    'batch or stream',
    'batch or streaming',
    names(
      ['batch', 'batch processing', 'batch pipelines', 'micro-batch', 'batch jobs', 'batch loads'],
      ['streaming', 'stream processing', 'real-time streaming', 'streaming pipelines', 'event streaming']
    ),
    {
      context:
        /(?:batch|stream).{0,200}(?:default|prefer|unless|over|only|start|first|latency|instead|rather)|(?:default|prefer|start with) .{0,20}(?:batch|stream)/i,
      reason: 'Records are handled in groups or one by one',
      source: 'Fundamentals of Data Engineering; Google Cloud Dataflow documentation'
    }
  ),
  askedRow(
    'stream engine',
    'engine of streams',
    names(
      ['Flink', 'Apache Flink'],
      ['Spark Structured Streaming', 'Structured Streaming', 'Spark Streaming'],
      'Kafka Streams',
      ['Apache Beam', 'Beam', 'Dataflow'],
      'ksqlDB',
      'Materialize',
      'RisingWave',
      'Faust',
      'Bytewax'
    ),
    {
      context: /stream|real-?time|event|window|state|process/i,
      reason: 'State and windows belong to one engine',
      source: 'Apache Flink and Spark documentation'
    }
  ),
  askedRow(
    'warehouse model',
    'model of a warehouse',
    names(
      ['star schema', 'star schemas', 'dimensional model', 'dimensional modeling', 'Kimball'],
      ['snowflake schema', 'snowflake schemas', 'snowflaking'],
      ['Data Vault', 'Data Vault 2\\.0'],
      ['one big table', 'OBT', 'wide tables', 'wide denormalized tables'],
      ['third normal form', '3NF', 'Inmon'],
      'activity schema'
    ),
    {
      context: /schema|model|warehouse|dimension|\bmarts?\b|fact/i,
      reason: 'A mart is modeled in one way',
      source: 'The Data Warehouse Toolkit; Data Vault Alliance'
    }
  ),
  askedRow(
    'load order',
    'where data is transformed on its way',
    names(['ELT', 'extract-load-transform', 'extract', 'load', 'transform'], ['ETL', 'extract-transform-load']),
    {
      context:
        /(?:\bELT\b|\bETL\b).{0,200}(?:over|instead|prefer|not|rather|pattern|approach|default|warehouse)|(?:[Pp]refer|[Uu]se|[Ff]ollow|[Aa]dopt) .{0,12}(?:\bELT\b|\bETL\b)/,
      reason: 'Data is transformed before it is loaded or after',
      source: 'Fundamentals of Data Engineering; dbt documentation'
    }
  ),
  askedRow(
    'file format data',
    'file format of tables',
    names(
      ['Parquet', 'Apache Parquet'],
      ['ORC', 'Apache ORC'],
      'Avro',
      ['CSV', 'CSV files'],
      ['JSON Lines', 'JSONL', 'NDJSON'],
      ['Feather', 'Arrow IPC']
    ),
    {
      context:
        /(?:[Ss]tor|[Ll]ake|[Cc]olumnar|[Aa]nalytic|[Ll]anding|[Pp]ersist|[Ww]rite|[Ff]ormat|[Ii]ntermediate).{0,200}(?:Parquet|parquet|ORC|Avro)|(?:Parquet|parquet|ORC|Avro).{0,200}(?:over|instead|not|format|storage|CSV)/,
      reason: 'Readers expect one format',
      source: 'Apache Parquet and ORC documentation'
    }
  ),
  askedRow(
    'table format',
    'table format of a lake',
    names(
      ['Apache Iceberg', 'Iceberg'],
      ['Delta Lake', 'Delta tables?', 'Delta format'],
      ['Apache Hudi', 'Hudi'],
      'Hive tables',
      ['Apache Paimon', 'Paimon'],
      'DuckLake'
    ),
    {
      context: /lake|table|format|acid|time travel|catalog|storage/i,
      reason: 'A log of snapshots is of one format',
      source: 'Apache Iceberg and Delta Lake documentation'
    }
  ),
  askedRow(
    'slowly changing dimensions',
    'changes of dimensions',
    names(
      ['type 2', 'SCD Type 2', 'SCD2', 'SCD-2', 'Type-2', 'SCD type 2', 'dbt snapshots'],
      ['type 1', 'SCD Type 1', 'SCD1', 'SCD-1', 'Type-1', 'SCD type 1'],
      ['type 3', 'SCD Type 3', 'SCD3'],
      ['type 4', 'SCD Type 4'],
      ['type 6', 'SCD Type 6']
    ),
    {
      context: /\bscd|slowly changing|dimension|history/i,
      reason: 'Old values are kept or overwritten',
      source: 'The Data Warehouse Toolkit, slowly changing dimensions'
    }
  ),
  askedRow(
    'quality tool data',
    'checks of data quality',
    names(
      ['Great Expectations', 'GX'],
      ['Soda', 'Soda Core', 'SodaCL'],
      ['dbt tests', 'dbt test', 'dbt-expectations', 'dbt schema tests'],
      ['Deequ', 'PyDeequ'],
      'Monte Carlo',
      'Anomalo',
      'Elementary',
      'Pandera',
      ['Delta Live Tables expectations', 'DLT expectations']
    ),
    {
      context: /quality|test|expect|check|validat|observab|anomal/i,
      reason: 'Expectations are written in one language',
      source: 'Soda and Great Expectations documentation'
    }
  ),
  askedRow(
    'ingestion',
    'ingestion of sources',
    names(
      'Fivetran',
      'Airbyte',
      ['Meltano', 'Singer taps', 'Singer'],
      ['dlt', 'dltHub', 'data load tool'],
      'Stitch',
      ['custom extractors', 'custom Python scripts', 'custom connectors', 'hand-written extractors'],
      'Hevo',
      'Estuary'
    ),
    {
      context: /ingest|extract|connector|replicat|sources?\b|sync|load/i,
      reason: 'A source is pulled by one tool',
      source: 'Airbyte and dlt documentation'
    }
  ),
  askedRow(
    'load style',
    'how tables are loaded',
    names(
      [
        'incremental loads',
        'incremental load',
        'incremental loading',
        'incremental models',
        'incremental processing',
        'incrementally',
        'incremental'
      ],
      ['full refresh', 'full reload', 'full loads', 'full refreshes', 'truncate and reload', 'full-refresh', 'truncate-and-load']
    ),
    {
      context:
        /(?:load|refresh|extract|model|reload|ingest|process).{0,200}(?:default|prefer|over|instead|unless|always|never|rather)|(?:default|prefer|always|never|avoid|use) .{0,20}(?:incremental|full[- ](?:re|load))/i,
      reason: 'A run reads what changed or all',
      source: 'dbt documentation, incremental models'
    }
  ),
  askedRow(
    'merge style data',
    'how changes are written to a table',
    names(
      ['MERGE', 'upsert', 'merge statements', 'MERGE INTO', 'upserts'],
      [
        'delete and insert',
        'delete\\+insert',
        'delete-insert',
        'insert overwrite',
        'partition overwrite',
        'overwrite partitions',
        'overwrite the partition'
      ],
      ['append only', 'append-only', 'append', 'insert-only', 'append only']
    ),
    {
      context:
        /(?:load|table|partition|incremental|idempoten|rows?\b|writes?\b).{0,200}(?:merge|upsert|overwrite|append|delete)|(?:merge into|upsert|overwrite partition|append-only).{0,200}(?:load|table|partition|idempoten)/i,
      reason: 'A rerun replaces rows, replaces partitions, or adds',
      source: 'dbt documentation, incremental strategies'
    }
  ),
  askedRow(
    'materialization dbt',
    'default materialization of dbt',
    names(['table', 'tables'], ['view', 'views'], ['incremental', 'incremental models'], ['ephemeral', 'ephemeral models']),
    {context: /materiali[sz]/i, reason: 'A layer is stored in one form', source: 'dbt documentation, materializations'}
  ),
  askedRow(
    'layer names data',
    'layers of a data platform',
    [
      phrase('bronze, silver, gold', 'bronze medallion', /\bbronze\b.{0,20}\bsilver\b|\bmedallion\b/i),
      phrase(
        'staging, intermediate, marts',
        'staging stg',
        /\bstaging\b.{0,40}\b(?:intermediate|marts?)\b|\bstg_.{0,40}\b(?:int_|fct_|dim_)/i
      ),
      phrase('raw, curated', 'raw', /\braw\b.{0,30}\b(?:curated|refined|trusted|conformed|cleansed)\b/i)
    ],
    {
      context: /layer|zone|architecture|model|organi[sz]|medallion|pipeline|warehouse|lake/i,
      reason: 'A table belongs to one system of layers',
      source: 'Databricks, medallion architecture; dbt, how we structure our projects'
    }
  ),
  askedRow(
    'stream architecture',
    'batch beside streams',
    names(['lambda architecture', 'Lambda architecture'], ['kappa architecture', 'Kappa architecture', 'Kappa']),
    {
      context: /[Ll]ambda architecture|[Kk]appa/,
      reason: 'History is computed in two paths or in one',
      source: 'Jay Kreps, questioning the lambda architecture'
    }
  ),
  askedRow(
    'ownership of data',
    'who owns data products',
    names(
      ['data mesh', 'domain-owned data', 'domain ownership', 'domain-oriented'],
      ['central data team', 'central platform team', 'centralized data team', 'centralized ownership']
    ),
    {
      context: /data (?:mesh|team|product|ownership|platform)|domain-owned/i,
      reason: 'Data is owned by domains or by one team',
      source: 'Zhamak Dehghani, data mesh principles'
    }
  ),
  askedRow(
    'data catalog',
    'catalog of data',
    names(
      'DataHub',
      'Amundsen',
      'Unity Catalog',
      ['AWS Glue Data Catalog', 'Glue Data Catalog', 'Glue Catalog'],
      'OpenMetadata',
      'Atlan',
      'Collibra',
      'Alation',
      'Hive Metastore',
      ['Apache Polaris', 'Nessie']
    ),
    {
      context: /catalog|metadata|lineage|discover|governance|glossary/i,
      reason: 'A table is described in one catalog',
      source: 'DataHub and OpenMetadata documentation'
    }
  ),
  askedRow(
    'metric layer',
    'where metrics are defined',
    names(
      ['semantic layer', 'dbt Semantic Layer', 'MetricFlow', 'metrics layer', 'Cube', 'LookML'],
      ['BI tool', 'in the BI tool', 'in dashboards', 'dashboard calculations', 'DAX measures'],
      ['marts', 'in SQL models', 'in the mart']
    ),
    {
      context:
        /(?:metric|measure|kpi).{0,200}(?:defin|layer|central|once|calculat)|(?:defin|central|calculat).{0,200}(?:metric|measure|kpi)/i,
      reason: 'A metric is defined once',
      source: 'dbt documentation, semantic layer'
    }
  ),
  askedRow(
    'spark interface',
    'interface of Spark',
    names(['DataFrame API', 'DataFrames', 'Dataset API', 'DataFrame'], ['RDDs', 'RDD', 'RDD API', 'RDD operations']),
    {
      context: /Spark|RDD/,
      reason: 'A job is planned by the optimizer or by hand',
      source: 'Spark documentation, RDD programming guide; Databricks glossary'
    }
  ),
  askedRow('spark language', 'language of Spark jobs', names(['PySpark', 'Python'], ['Scala Spark', 'Scala']), {
    context: /Spark/,
    reason: 'A job is written in one language',
    source: 'Spark documentation'
  }),
  askedRow(
    'spark functions',
    'user functions in Spark',
    names(
      [
        'built-in functions',
        'native functions',
        'built-in Spark functions',
        'Spark SQL functions',
        'native Spark functions',
        'pyspark\\.sql\\.functions'
      ],
      ['pandas UDFs', 'pandas UDF', 'vectorized UDFs', 'Arrow UDFs'],
      ['Python UDFs', 'Python UDF', 'row-at-a-time UDFs']
    ),
    {
      context: /UDF|Spark functions|pyspark\.sql/,
      reason: 'Rows leave the engine or they do not',
      source: 'Spark documentation, pandas UDFs; Databricks documentation, UDFs'
    }
  ),
  askedRow(
    'schema time',
    'when a schema is applied',
    names(
      ['schema on read', 'schema-on-read'],
      ['schema on write', 'schema-on-write', 'enforce schemas on write', 'schema enforcement on write']
    ),
    {reason: 'Bad records are found when written or when read', source: 'Designing Data-Intensive Applications'}
  ),
  askedRow(
    'bad records',
    'what happens to bad records',
    names(
      [
        'quarantine',
        'dead-letter queue',
        'dead letter queue',
        'DLQ',
        'quarantine table',
        'dead-letter table',
        'error table',
        'quarantined'
      ],
      ['fail the run', 'fail fast', 'fail the pipeline', 'stop the pipeline', 'halt the pipeline', 'abort the load', 'fail the job'],
      ['drop them', 'drop bad records', 'skip bad rows', 'discard', 'drop invalid rows']
    ),
    {
      context: /(?:bad|invalid|malformed|corrupt|failed|failing|rejected) (?:record|row|data|event|message)/i,
      reason: 'A bad record stops a run, is set aside, or is lost',
      source: 'Fundamentals of Data Engineering; Databricks documentation, badRecordsPath'
    }
  ),
  askedRow(
    'late data',
    'late events',
    names(
      ['watermarks', 'watermark', 'watermarking', 'allowed lateness'],
      ['reprocessing', 'backfill late partitions', 'reprocess', 'lookback window', 'lookback windows', 'rolling lookback']
    ),
    {
      context: /late(?:-arriving)? (?:data|event|record|arriv|facts?)|lateness/i,
      reason: 'Late events wait for a window or are loaded again',
      source: 'Apache Flink documentation, event time; dbt documentation, late-arriving facts'
    }
  ),
  askedRow('compression data', 'compression of files', names('Snappy', ['ZSTD', 'Zstandard', 'zstd'], 'gzip', 'LZ4', 'Brotli'), {
    context: /(?:parquet|\borc\b|avro|lake|columnar|files?).{0,200}compress|compress.{0,200}(?:parquet|\borc\b|avro|lake|columnar)/i,
    reason: 'A file has one codec',
    source: 'Apache Parquet documentation, compression'
  }),
  askedRow(
    'airflow style',
    'style of Airflow DAGs',
    names(
      ['TaskFlow API', 'TaskFlow', '@task decorators?', '@task', '@dag'],
      ['classic operators', 'PythonOperator', 'traditional operators', 'operator classes']
    ),
    {
      context: /Airflow|TaskFlow|\bDAGs?\b|PythonOperator/,
      reason: 'Tasks are functions or operators',
      source: 'Airflow documentation, TaskFlow'
    }
  ),
  askedRow(
    'airflow executor',
    'executor of Airflow',
    names(
      ['CeleryExecutor', 'Celery executor'],
      ['KubernetesExecutor', 'Kubernetes executor'],
      ['LocalExecutor', 'Local executor'],
      'SequentialExecutor'
    ),
    {reason: 'Tasks run on one kind of worker', source: 'Airflow documentation, executor'}
  ),
  askedRow('reverse etl', 'data back to tools', names('Hightouch', 'Census', 'custom sync jobs', 'Polytomic'), {
    context: /reverse|sync|activat/i,
    reason: 'A destination is fed by one tool',
    source: 'Hightouch documentation'
  }),
  askedRow('lineage data', 'lineage of data', names(['OpenLineage', 'Marquez'], ['dbt lineage', 'dbt docs'], 'Apache Atlas', 'Spline'), {
    context: /lineage/i,
    reason: 'Lineage is collected in one form',
    source: 'OpenLineage documentation'
  })
]
