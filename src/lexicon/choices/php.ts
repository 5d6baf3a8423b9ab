import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Frameworks and style of PHP. */
export const phpChoices: readonly ChoiceSlot[] = [
  askedRow(
    'web framework php',
    'web framework of PHP',
    names(
      ['Laravel', 'Lumen'],
      ['Symfony', 'Symfony framework'],
      ['Slim Framework', 'Slim 4'],
      'CodeIgniter',
      ['Yii', 'Yii2'],
      'CakePHP',
      ['Laminas', 'Zend Framework'],
      'Phalcon'
    ),
    {
      context: /[Ff]ramework|[Bb]uild|[Aa]pplication|project|API/,
      reason: 'An application is built on one framework',
      source: 'PHP The Right Way, frameworks'
    }
  ),
  askedRow(
    'test framework php',
    'test framework of PHP',
    names('PHPUnit', ['Pest', 'PestPHP', 'Pest PHP'], 'Codeception', 'phpspec', 'Behat'),
    {
      context: /[Tt]est|PHPUnit/,
      reason: 'Tests are written in one syntax',
      source: 'Pest documentation, migrating from PHPUnit'
    }
  ),
  askedRow('static analysis php', 'static analysis of PHP', names(['PHPStan', 'Larastan'], 'Psalm', 'Phan'), {
    reason: 'Annotations and levels belong to one analyzer',
    source: 'PHPStan and Psalm documentation'
  }),
  askedRow(
    'formatter php',
    'formatter of PHP',
    names(
      ['Laravel Pint', 'Pint'],
      ['PHP-CS-Fixer', 'php-cs-fixer', 'PHP CS Fixer'],
      ['PHP_CodeSniffer', 'phpcs', 'PHPCS', 'phpcbf'],
      'Easy Coding Standard'
    ),
    {
      context: /[Ff]ormat|[Ss]tyle|[Ll]int|PSR|[Cc]heck|run|pint|phpcs/,
      reason: 'Two formatters undo each other',
      source: 'Laravel Pint documentation; PHP-CS-Fixer documentation'
    }
  ),
  askedRow(
    'code style php',
    'code style of PHP',
    names(
      'PSR-12',
      'PSR-2',
      ['PER Coding Style', 'PER-CS', 'PER CS'],
      ['WordPress Coding Standards', 'WPCS', 'WordPress-Core'],
      'Drupal coding standards',
      'Symfony coding standards'
    ),
    {reason: 'Code is formatted by one standard', source: 'PHP-FIG, PER coding style'}
  ),
  askedRow(
    'database access php',
    'database access of PHP',
    names(
      ['Eloquent', 'Eloquent ORM', 'Eloquent models'],
      ['Doctrine', 'Doctrine ORM'],
      ['query builder', 'DB facade', 'Laravel query builder'],
      ['plain PDO', 'PDO', 'raw PDO'],
      'Cycle ORM',
      'Propel'
    ),
    {
      context: /Eloquent|Doctrine|PDO|Cycle|Propel|Laravel/,
      reason: 'Records are active, mapped or plain',
      source: 'Doctrine and Laravel documentation'
    }
  ),
  askedRow(
    'validation laravel',
    'validation in Laravel',
    names(
      ['Form Requests', 'Form Request', 'FormRequest', 'Form Request classes'],
      ['inline validation', '\\$request->validate', 'request\\(\\)->validate', 'validate in controllers', 'inline validate'],
      ['Validator facade', 'Validator::make']
    ),
    {
      context: /[Vv]alidat|[Ff]orm ?[Rr]equest/,
      reason: 'Rules stand in a request class or in the controller',
      source: 'Laravel documentation, validation'
    }
  ),
  askedRow(
    'logic place laravel',
    'where the logic of a Laravel app stands',
    names(
      ['action classes', 'Actions', 'single-action classes', 'Action pattern'],
      ['service classes', 'service layer', 'services', 'Services'],
      ['fat models', 'rich models'],
      ['repositories', 'repository classes', 'repository layer']
    ),
    {
      context: /Laravel|Eloquent|app\/Actions|[Aa]ction class/,
      reason: 'A rule of the business has one place',
      source: 'Laravel Beyond CRUD, actions; Laravel best practices'
    }
  ),
  askedRow(
    'interface laravel',
    'interface of a Laravel app',
    names(['Livewire', 'Volt'], ['Inertia', 'Inertia\\.js'], ['Blade only', 'plain Blade'], ['separate SPA', 'decoupled SPA']),
    {
      context: /[Ff]ront-?end|[Ii]nteractiv|UI|Livewire|Inertia|Blade|Laravel/,
      reason: 'Pages are driven by the server or by a client',
      source: 'Laravel documentation, frontend'
    }
  ),
  askedRow(
    'templates php',
    'templates of PHP',
    names(
      ['Blade', 'Blade templates?'],
      ['Twig', 'Twig templates?'],
      'Smarty',
      ['Latte', 'Latte templates'],
      ['Plates', 'Plates templates']
    ),
    {
      context: /[Tt]emplate|[Vv]iew|Blade|Twig|Smarty/,
      reason: 'Pages are written in one template language',
      source: 'PHP The Right Way, templating'
    }
  ),
  askedRow(
    'auth laravel',
    'API authentication of Laravel',
    names(['Sanctum', 'Laravel Sanctum'], ['Passport', 'Laravel Passport'], ['tymon/jwt-auth', 'jwt-auth', 'JWT Auth']),
    {
      context: /[Aa]uth|[Tt]oken|OAuth|Sanctum|API/,
      reason: 'Tokens come from one package',
      source: 'Laravel documentation, authentication, choosing a package'
    }
  ),
  askedRow(
    'facades laravel',
    'how Laravel services are reached',
    names(['facades', 'Laravel facades'], ['dependency injection', 'constructor injection', 'injected dependencies', 'inject contracts']),
    {context: /[Ff]acade/, reason: 'A dependency is static or injected', source: 'Laravel documentation, facades vs dependency injection'}
  ),
  askedRow(
    'mass assignment laravel',
    'mass assignment in Eloquent',
    [
      phrase('$fillable', 'fillable', /\$?\bfillable\b/),
      phrase('$guarded', 'guarded', /\$?\bguarded\b/),
      choice('unguarded models', 'Model::unguard', 'Model::unguard\\(\\)', 'unguard')
    ],
    {reason: 'Attributes are allowed or refused', source: 'Laravel documentation, mass assignment'}
  ),
  askedRow(
    'mocks php',
    'mocks in PHP',
    names('Mockery', 'Prophecy', ['PHPUnit mocks', 'createMock', 'PHPUnit mock objects', "PHPUnit's mocks"]),
    {reason: 'Tests replace collaborators in one style', source: 'Mockery documentation, PHPUnit manual, test doubles'}
  ),
  askedRow(
    'local environment php',
    'local environment of PHP',
    names(['Laravel Sail', 'Sail'], ['Laravel Herd', 'Herd'], ['Valet', 'Laravel Valet'], 'Homestead', 'DDEV', 'Lando', ['XAMPP', 'MAMP']),
    {
      context: /[Ll]ocal|[Dd]evelop|[Ee]nvironment|Laravel|PHP|DDEV/,
      reason: 'A project is started in one environment',
      source: 'Laravel documentation, installation'
    }
  ),
  askedRow(
    'http client php',
    'HTTP client of PHP',
    names(
      ['Guzzle', 'GuzzleHttp'],
      ['Symfony HttpClient', 'symfony/http-client'],
      ['Laravel HTTP client', 'Http facade', 'Http::fake'],
      ['raw cURL', 'curl_exec', 'cURL functions']
    ),
    {
      context: /HTTP|[Hh]ttp|[Cc]lient|[Rr]equest|API|Guzzle/,
      reason: 'Outgoing calls share one client',
      source: 'Laravel and Symfony documentation, HTTP client'
    }
  ),
  askedRow(
    'test database laravel',
    'database of Laravel tests',
    names('RefreshDatabase', 'DatabaseTransactions', 'DatabaseMigrations', 'LazilyRefreshDatabase'),
    {reason: 'A test starts from one kind of reset', source: 'Laravel documentation, database testing'}
  ),
  askedRow(
    'runtime php',
    'application server of PHP',
    names(['PHP-FPM', 'FPM'], 'FrankenPHP', 'RoadRunner', ['Swoole', 'OpenSwoole'], 'mod_php'),
    {context: /PHP|Octane|[Ss]erver|Swoole/, reason: 'Workers live for a request or for long', source: 'Laravel Octane documentation'}
  ),
  askedRow(
    'api output laravel',
    'JSON of a Laravel API',
    names(
      ['API Resources', 'Eloquent API Resources', 'JsonResource', 'API Resource classes'],
      ['Fractal transformers', 'Fractal', 'spatie/laravel-fractal'],
      ['spatie/laravel-data', 'Laravel Data'],
      'toArray'
    ),
    {
      context: /API|JSON|[Rr]esponse|[Tt]ransform|[Rr]esource/,
      reason: 'A model is turned into JSON in one place',
      source: 'Laravel documentation, Eloquent API resources'
    }
  ),
  askedRow(
    'metadata php',
    'metadata of PHP classes',
    names(
      ['attributes', 'PHP attributes', 'PHP 8 attributes', 'native attributes'],
      ['annotations', 'Doctrine annotations', 'docblock annotations'],
      ['YAML mapping', 'YAML configuration', 'YAML mappings'],
      ['XML mapping', 'XML mappings']
    ),
    {
      context: /Doctrine|Symfony|PHP/,
      reason: 'Mappings and routes are declared in one form',
      source: 'Symfony best practices; Doctrine documentation, mapping'
    }
  ),
  askedRow('dates php', 'dates in PHP', names('CarbonImmutable', 'Carbon', 'DateTimeImmutable', ['DateTime', 'native DateTime']), {
    context: /Carbon|DateTime/,
    reason: 'A date is shared safely only when it does not change',
    source: 'Carbon documentation; PHP manual, DateTimeImmutable'
  }),
  askedRow(
    'admin panel php',
    'admin panel of PHP apps',
    names('Filament', ['Laravel Nova', 'Nova'], 'Backpack for Laravel', 'EasyAdmin', ['SonataAdmin', 'Sonata Admin']),
    {context: /[Aa]dmin|Filament/, reason: 'An admin panel is built with one package', source: 'Filament and Nova documentation'}
  ),
  askedRow(
    'comparison php',
    'comparison in PHP',
    [
      phrase('strict comparison', '= strict', /===|\bstrict (?:comparison|equality|comparisons)\b/i),
      phrase('loose comparison', 'loose', /\bloose (?:comparison|equality|comparisons)\b/i)
    ],
    {context: /PHP|WordPress|Laravel|Yoda/, reason: 'Types are compared or converted', source: 'PHP manual, comparison operators'}
  ),
  askedRow(
    'yoda conditions',
    'order of conditions',
    names(['Yoda conditions', 'Yoda condition', 'Yoda style', 'Yoda'], ['variable first', 'normal conditions']),
    {context: /yoda/i, reason: 'The constant stands left or right', source: 'WordPress PHP coding standards; Symfony coding standards'}
  )
]
