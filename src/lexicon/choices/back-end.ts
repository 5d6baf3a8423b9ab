import {type ChoiceSlot, choice, phrase, row} from './choice-slot.js'

/** How servers work. */
export const backEndChoices: readonly ChoiceSlot[] = [
  row(
    'error handling place',
    'where errors are handled',
    [
      phrase('try/except around each operation', 'try', /\btry\s*\/\s*(?:except|catch)\b|\btry[- ](?:except|catch)\b|\btry blocks?\b/i),
      phrase(
        'central exception handlers',
        'exception error errors middleware global central centralized centralised',
        /\b(?:exception|error) handlers?\b|\berrors?\b[^.]{0,40}\b(?:one|single|central) (?:\w+ )?middleware\b|\b(?:one|single) middleware\b[^.]{0,60}\b(?:errors?|answers?)\b|\b(?:global|central(?:i[sz]ed)?) (?:error|exception)[- ]?(?:handling|handler|middleware|boundar\w+)\b|\berror[- ]handling middleware\b/i
      )
    ],
    {
      context: /\b(?:endpoint|handler|route|controller|consistent|global|central|every|each|specific exceptions|example|response|domain)/i,
      reason: 'An error is answered where it comes up or in one place',
      source: 'FastAPI documentation, handling errors; Express documentation, error handling'
    }
  ),
  row('async style', 'sync or async', [choice('async', 'asynchronous', 'async def'), choice('sync', 'synchronous', 'plain def')], {
    context:
      /\b(?:handlers?|routes?|endpoints?|functions?)\b.{0,200}\b(?:only|always|all|every|prefer)|\b(?:only|always|all|every|prefer)\b.{0,200}\b(?:handlers?|routes?|endpoints?|functions?)\b/i,
    reason: 'A handler blocks or does not',
    source: 'FastAPI documentation, concurrency and async/await'
  }),
  row(
    'repository pattern',
    'repositories or direct access',
    [
      choice('repository pattern', 'repository layer', 'repository interfaces?', 'repository classes'),
      choice(
        'ORM directly',
        'no repositor(?:y|ies)',
        'without repositor(?:y|ies)',
        'DbContext directly',
        'Eloquent directly',
        'models directly',
        'avoid repositor(?:y|ies)',
        'no repository pattern',
        'avoid the repository pattern'
      )
    ],
    {
      context: /\b(?:data access|database|persistence|repositor|queries|orm|model|dbcontext|eloquent)/i,
      reason: 'The store is behind an interface or used as it is',
      source: 'Martin Fowler, Repository and Active Record; Microsoft Learn, the repository pattern'
    }
  ),
  row(
    'mapper pattern',
    'Active Record or Data Mapper',
    [choice('Active Record', 'ActiveRecord pattern', 'active record'), choice('Data Mapper', 'data mapper')],
    {
      context: /pattern|orm/i,
      reason: 'A record saves itself or is saved',
      source: 'TypeORM documentation, active record vs data mapper'
    }
  ),
  row(
    'background work',
    'where slow work goes',
    [
      choice('job queue', 'queues?', 'task queue', 'queued jobs?', 'message queue', 'job queues', 'workers?', 'background jobs?'),
      choice('in the request', 'inline', 'synchronously', 'within the request'),
      choice('threads', 'background threads?', 'in-process tasks?', 'BackgroundTasks', 'goroutines?'),
      choice('cron', 'cron jobs?', 'scheduled tasks?')
    ],
    {
      context:
        /\b(?:emails?|slow (?:work|operations|tasks)|heavy (?:work|operations|tasks|processing)|long[- ]running (?:tasks?|work|operations|jobs)|time-consuming|expensive operations)\b/i,
      reason: 'Slow work leaves the request in one way',
      source: 'FastAPI documentation, background tasks; Laravel documentation, queues'
    }
  ),
  row(
    'sagas',
    'how a transaction spans services',
    [
      choice('orchestration', 'orchestrated sagas?', 'saga orchestrat(?:ion|or)', 'orchestration-based', 'central coordinator'),
      choice('choreography', 'choreographed sagas?', 'choreography-based', 'event choreography')
    ],
    {
      context: /\bsagas?\b|distributed transaction/i,
      reason: 'Steps are led by one service or follow events',
      source: 'Chris Richardson, saga pattern; Azure, saga design pattern'
    }
  ),
  row(
    'event publishing',
    'how events are published reliably',
    [
      choice('transactional outbox', 'outbox', 'outbox pattern', 'outbox table'),
      choice(
        'after commit',
        'afterCommit',
        'after the transaction commits',
        'ShouldDispatchAfterCommit',
        'on_commit',
        'transaction\\.on_commit',
        'after_commit'
      )
    ],
    {
      context: /\b(?:events?|messages?|publish|dispatch)/i,
      reason: 'An event leaves with the data or after it',
      source: 'Chris Richardson, transactional outbox; Laravel documentation, jobs and database transactions'
    }
  ),
  row(
    'serialization of entities',
    'what an endpoint returns',
    [
      choice('DTOs?', 'response models?', 'response schemas?', 'view models?', 'serializers?', 'API Resources?'),
      choice(
        'entities directly',
        'entity directly',
        'ORM models? directly',
        'domain objects directly',
        'return entities',
        'models? directly'
      )
    ],
    {
      context:
        /\b(?:return|expose)\b.{0,200}\b(?:api|endpoint|controller|client|response|directly)|\b(?:endpoints?|controllers?|apis?)\b.{0,200}\b(?:return|expose)/i,
      reason: 'A client sees the record or a view of it',
      source: 'Martin Fowler, data transfer object; Laravel documentation, API resources'
    }
  )
]
