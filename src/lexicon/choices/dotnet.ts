import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Libraries and style of .NET. */
export const dotnetChoices: readonly ChoiceSlot[] = [
  askedRow(
    'api style dotnet',
    'endpoints of ASP.NET Core',
    names(
      ['Minimal APIs', 'Minimal API'],
      ['controllers', 'API controllers', 'MVC controllers', 'controller-based APIs', 'ControllerBase'],
      'FastEndpoints',
      'Carter'
    ),
    {
      context: /Minimal API|ASP\.NET|ControllerBase|FastEndpoints|Carter|\.NET|MVC/,
      reason: 'Endpoints are written in one style',
      source: 'ASP.NET Core documentation, choose between controller-based and minimal APIs'
    }
  ),
  askedRow(
    'data access dotnet',
    'data access of .NET',
    names(
      ['Entity Framework', 'EF Core', 'Entity Framework Core', 'EF'],
      'Dapper',
      'NHibernate',
      ['ADO\\.NET', 'raw ADO\\.NET'],
      'Marten',
      ['LINQ to DB', 'linq2db'],
      'RepoDB'
    ),
    {reason: 'Entities belong to one mapper, or to none', source: '.NET documentation, data access'}
  ),
  askedRow('test framework dotnet', 'test framework of .NET', names(['xUnit', 'xUnit\\.net', 'xUnit v3'], 'NUnit', 'MSTest', 'TUnit'), {
    context: /^(?!.{0,200}JUnit)/,
    reason: 'Tests run on one framework',
    source: '.NET documentation, unit testing'
  }),
  askedRow('mocks dotnet', 'mocks in .NET', names('Moq', 'NSubstitute', 'FakeItEasy', 'JustMock'), {
    reason: 'Tests replace collaborators in one style',
    source: 'NSubstitute and Moq documentation'
  }),
  askedRow(
    'assertions dotnet',
    'assertions in .NET',
    names(['FluentAssertions', 'Fluent Assertions'], 'Shouldly', 'AwesomeAssertions', [
      'xUnit Assert',
      'Assert\\.Equal',
      'built-in Assert'
    ]),
    {reason: 'Assertions are written in one style', source: 'Shouldly and FluentAssertions documentation'}
  ),
  askedRow('logging dotnet', 'logging library of .NET', names('Serilog', 'NLog', 'log4net'), {
    reason: 'One back end writes the records',
    source: 'ASP.NET Core documentation, third-party logging providers'
  }),
  askedRow(
    'log messages dotnet',
    'log messages in .NET',
    names(
      ['source-generated logging', 'LoggerMessage', 'LoggerMessage attribute', '\\[LoggerMessage\\]'],
      ['logger extension methods', 'LogInformation']
    ),
    {
      context: /[Ll]og/,
      reason: 'Messages are compiled once or parsed on each call',
      source: '.NET documentation, high-performance logging'
    }
  ),
  askedRow(
    'validation dotnet',
    'validation in .NET',
    names('FluentValidation', ['data annotations', 'DataAnnotations', 'validation attributes']),
    {
      context: /validat/i,
      reason: 'Rules stand in validators or on the model',
      source: 'FluentValidation documentation; ASP.NET Core documentation, model validation'
    }
  ),
  askedRow(
    'mediator dotnet',
    'dispatch of requests in .NET',
    names(
      'MediatR',
      'Wolverine',
      ['Mediator source generator', 'martinothamar/Mediator'],
      ['direct services', 'application services', 'direct service calls']
    ),
    {
      context: /MediatR|Wolverine|CQRS|[Mm]ediator|[Hh]andler/,
      reason: 'A request goes through a mediator or to the service',
      source: 'MediatR and Wolverine documentation'
    }
  ),
  askedRow('messaging dotnet', 'messaging library of .NET', names('MassTransit', 'NServiceBus', 'Rebus', 'EasyNetQ', 'DotNetCore\\.CAP'), {
    reason: 'Consumers are written for one library',
    source: 'MassTransit documentation'
  }),
  askedRow(
    'container dotnet',
    'dependency injection container of .NET',
    names(
      [
        'built-in container',
        'Microsoft\\.Extensions\\.DependencyInjection',
        'built-in DI',
        'built-in dependency injection',
        'IServiceCollection'
      ],
      'Autofac',
      ['Simple Injector', 'SimpleInjector'],
      'Lamar',
      'Ninject',
      'Castle Windsor'
    ),
    {
      context: /Autofac|Injector|Ninject|Lamar|ServiceCollection|Microsoft\.Extensions|\.NET|C#/,
      reason: 'Objects are wired by one container',
      source: 'ASP.NET Core documentation, default service container replacement'
    }
  ),
  askedRow(
    'json dotnet',
    'JSON library of .NET',
    names('System\\.Text\\.Json', ['Newtonsoft\\.Json', 'Json\\.NET', 'Newtonsoft'], 'Utf8Json'),
    {
      reason: 'Attributes belong to one serializer',
      source: '.NET documentation, migrate from Newtonsoft.Json'
    }
  ),
  askedRow(
    'web ui dotnet',
    'web interface of .NET',
    names(
      ['Blazor', 'Blazor Server', 'Blazor WebAssembly', 'Blazor Web App'],
      'Razor Pages',
      ['ASP\\.NET MVC', 'MVC views', 'ASP\\.NET Core MVC'],
      'Web Forms'
    ),
    {reason: 'Pages are written for one model', source: 'ASP.NET Core documentation, choose a web UI'}
  ),
  askedRow(
    'blazor rendering',
    'render mode of Blazor',
    names(
      ['WebAssembly', 'Blazor WebAssembly', 'Blazor WASM', 'InteractiveWebAssembly'],
      ['Server', 'Blazor Server', 'InteractiveServer'],
      ['static rendering', 'static SSR'],
      ['Auto mode', 'InteractiveAuto']
    ),
    {
      context: /Blazor|Interactive(?:Server|Auto|WebAssembly)/,
      reason: 'A component runs in the browser or on the server',
      source: 'ASP.NET Core documentation, Blazor render modes'
    }
  ),
  askedRow(
    'blazor components',
    'component library of Blazor',
    names('MudBlazor', ['Radzen', 'Radzen Blazor'], 'Fluent UI Blazor', 'Blazorise', 'Telerik UI for Blazor', 'Syncfusion Blazor'),
    {reason: 'Components share one theme', source: 'MudBlazor documentation'}
  ),
  askedRow(
    'http client dotnet',
    'HTTP client of .NET',
    names(['IHttpClientFactory', 'HttpClientFactory', 'typed clients', 'typed HttpClient', 'named clients'], 'Refit', 'RestSharp', 'Flurl'),
    {context: /[Cc]lient|HTTP|Refit|Flurl/, reason: 'Outgoing calls share one client', source: '.NET documentation, HTTP client factory'}
  ),
  askedRow(
    'namespaces dotnet',
    'namespaces of C#',
    [
      phrase('file-scoped', 'file', /\bfile-scoped\b/i),
      phrase('block-scoped', 'block namespace', /\bblock-scoped namespaces?\b|\bnamespace blocks\b/i)
    ],
    {
      context: /namespace/i,
      reason: 'A file is written in one style',
      source: '.NET documentation, C# coding conventions; IDE0160 and IDE0161'
    }
  ),
  askedRow(
    'var dotnet',
    'local variables in C#',
    [
      phrase('var', 'var', /`var`|\bvar (?:keyword|for|only|when|where)\b/),
      choice('explicit types', 'explicit type declarations', 'explicit type')
    ],
    {
      context: /C#|IDE000[78]|(?:obvious|apparent|evident).{0,200}`?var`?|`?var`?.{0,200}(?:obvious|apparent|evident)/,
      reason: 'The type of a local is written or inferred',
      source: '.NET documentation, implicitly typed local variables'
    }
  ),
  askedRow(
    'private fields dotnet',
    'private fields in C#',
    names(
      ['_camelCase', 'underscore prefix', 'leading underscore', 'underscore-prefixed', '_camelCase fields'],
      ['m_ prefix', 'm_'],
      ['camelCase without a prefix', 'this\\. qualifier', 'no underscore prefix', 'camelCase without underscore', 'plain camelCase']
    ),
    {
      context: /[Pp]rivate.{0,30}\b(?:field|member|variable)s?|(?:fields?|members?)\b.{0,30}\bprivate/,
      reason: 'Private fields are named in one way',
      source: '.NET runtime, C# coding style'
    }
  ),
  askedRow(
    'dto dotnet',
    'data transfer objects in C#',
    names(
      ['records', 'record types', 'C# records', 'positional records', 'record', 'record classes'],
      ['plain classes', 'POCO classes', 'mutable classes', 'class-based DTOs']
    ),
    {
      context:
        /(?:C#|\.NET|ASP|`?record`?s?|POCO).{0,200}(?:\bDTOs?\b|[Dd]ata transfer|(?:request|response) (?:model|object)s?)|(?:\bDTOs?\b|[Dd]ata transfer|(?:request|response) (?:model|object)s?).{0,200}(?:C#|\.NET|record|POCO)/,
      reason: 'A value that is passed on is a record or a class',
      source: '.NET documentation, records'
    }
  ),
  askedRow(
    'constructors dotnet',
    'constructors in C#',
    names(
      ['primary constructors', 'primary constructor'],
      ['explicit constructors', 'traditional constructors', 'regular constructors', 'conventional constructors']
    ),
    {reason: 'Dependencies are captured or assigned', source: '.NET documentation, primary constructors; IDE0290'}
  ),
  askedRow(
    'background jobs dotnet',
    'background jobs of .NET',
    names(
      'Hangfire',
      ['Quartz\\.NET', 'Quartz'],
      ['hosted services', 'BackgroundService', 'IHostedService', 'Worker Service'],
      'TickerQ',
      'Coravel'
    ),
    {
      context: /[Jj]ob|[Bb]ackground|[Ss]chedul|[Hh]osted|recurring/,
      reason: 'Work is started by one scheduler',
      source: 'ASP.NET Core documentation, hosted services; Hangfire documentation'
    }
  ),
  askedRow(
    'continuations dotnet',
    'ConfigureAwait',
    [phrase('ConfigureAwait(false)', 'configureawait', /\bConfigureAwait(?:\(false\))?/), choice('captured context', 'default await')],
    {
      context: /ConfigureAwait/,
      reason: 'A continuation returns to the context or does not',
      source: '.NET blog, ConfigureAwait FAQ; CA2007'
    }
  ),
  askedRow(
    'formatter dotnet',
    'formatter of C#',
    names('CSharpier', 'dotnet format', ['ReSharper cleanup', 'JetBrains cleanup', 'jb cleanupcode']),
    {reason: 'Two formatters undo each other', source: 'CSharpier documentation'}
  ),
  askedRow(
    'options dotnet',
    'settings of .NET',
    names(
      ['options pattern', 'IOptions', 'IOptions<T>', 'IOptionsSnapshot', 'IOptionsMonitor'],
      ['IConfiguration', 'IConfiguration directly', 'inject IConfiguration']
    ),
    {
      context: /[Cc]onfig|[Oo]ption|[Ss]etting/,
      reason: 'Settings are bound to a type or read by key',
      source: '.NET documentation, options pattern'
    }
  ),
  askedRow(
    'test database dotnet',
    'database of .NET tests',
    names(
      'Testcontainers',
      ['in-memory provider', 'EF Core InMemory', 'InMemory provider', 'UseInMemoryDatabase', 'EF InMemory', 'InMemoryDatabase'],
      ['SQLite in-memory', 'SQLite in memory', 'in-memory SQLite'],
      'LocalDB'
    ),
    {
      context: /test/i,
      reason: 'Tests run on the real engine or on a stand-in',
      source: 'EF Core documentation, choosing a testing strategy'
    }
  ),
  askedRow(
    'guards dotnet',
    'checks of arguments in C#',
    names(
      ['ThrowIfNull', 'ArgumentNullException\\.ThrowIfNull'],
      ['Ardalis\\.GuardClauses', 'Guard\\.Against', 'GuardClauses'],
      'code contracts'
    ),
    {reason: 'Arguments are checked in one style', source: 'CA1510; Ardalis.GuardClauses README'}
  ),
  askedRow(
    'mapping config ef',
    'mapping of Entity Framework',
    names(
      ['Fluent API', 'IEntityTypeConfiguration', 'fluent configuration'],
      ['data annotations', 'mapping attributes', 'attributes on entities']
    ),
    {
      context: /\bEF\b|Entity Framework|[Ff]luent API|entit(?:y|ies)|IEntityTypeConfiguration/,
      reason: 'A mapping stands on the entity or beside it',
      source: 'EF Core documentation, creating and configuring a model'
    }
  ),
  askedRow(
    'schema tool dotnet',
    'schema changes of .NET',
    names(
      ['EF migrations', 'EF Core migrations', 'Entity Framework migrations', 'dotnet ef migrations'],
      'DbUp',
      'FluentMigrator',
      'EnsureCreated',
      'Grate'
    ),
    {
      context: /[Mm]igrat|[Ss]chema|EnsureCreated|DbUp/,
      reason: 'One tool owns the history of the schema',
      source: 'EF Core documentation, managing database schemas'
    }
  ),
  askedRow(
    'openapi dotnet',
    'OpenAPI documents of ASP.NET Core',
    names('Swashbuckle', 'NSwag', ['built-in OpenAPI', 'Microsoft\\.AspNetCore\\.OpenApi', 'AddOpenApi']),
    {reason: 'One generator writes the document', source: 'ASP.NET Core documentation, OpenAPI'}
  ),
  askedRow(
    'package versions dotnet',
    'versions of NuGet packages',
    names(['central package management', 'Directory\\.Packages\\.props'], ['versions per project', 'versions in each csproj']),
    {reason: 'A version stands in one file', source: 'NuGet documentation, central package management'}
  ),
  askedRow(
    'test data dotnet',
    'test data of .NET',
    names('AutoFixture', 'Bogus', ['test data builders', 'hand-written builders', 'object mothers?']),
    {
      context: /AutoFixture|Bogus|\.NET|C#/,
      reason: 'Objects of a test come from one factory',
      source: 'AutoFixture and Bogus documentation'
    }
  )
]
