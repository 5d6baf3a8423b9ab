import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Gems and style of Ruby. */
export const rubyChoices: readonly ChoiceSlot[] = [
  askedRow('test framework ruby', 'test framework of Ruby', names('RSpec', ['Minitest', 'MiniTest'], ['Test::Unit', 'test-unit']), {
    reason: 'Tests are written in one style',
    source: 'Rails guides, testing; RSpec documentation'
  }),
  askedRow(
    'test data ruby',
    'test data of Ruby',
    names(['FactoryBot', 'factory_bot', 'Factory Bot', 'FactoryGirl'], ['fixtures', 'Rails fixtures', 'YAML fixtures'], 'Fabrication gem'),
    {
      context: /FactoryBot|factory_bot|Rails|RSpec|[Mm]initest/,
      reason: 'Records of a test come from factories or files',
      source: 'Rails guides, testing; factory_bot documentation'
    }
  ),
  askedRow(
    'linter ruby',
    'linter of Ruby',
    names(['RuboCop', 'rubocop-rails', 'rubocop-rails-omakase'], ['Standard', 'standardrb', 'StandardRB', 'Standard Ruby'], 'Rufo', 'Reek'),
    {context: /RuboCop|rubocop|Ruby|[Ss]tandardrb|StandardRB/, reason: 'One tool formats the code', source: 'Standard Ruby README'}
  ),
  askedRow('templates ruby', 'templates of Ruby', names(['ERB', 'ERB templates?'], 'Haml', ['Slim', 'Slim templates'], 'Phlex', 'Arbre'), {
    context: /ERB|[Hh]aml|HAML|Phlex|Rails|[Tt]emplate|[Vv]iew/,
    reason: 'Pages are written in one template language',
    source: 'Rails guides, Action View; Phlex documentation'
  }),
  askedRow(
    'view components ruby',
    'reusable views in Rails',
    names(
      ['ViewComponent', 'ViewComponents', 'view_component'],
      ['Phlex', 'Phlex components'],
      ['partials', 'Rails partials', 'partial templates'],
      'cells gem'
    ),
    {
      context: /ViewComponent|Phlex|[Pp]artial|Rails/,
      reason: 'A part of a page is an object or a template',
      source: 'ViewComponent documentation, why use components'
    }
  ),
  askedRow(
    'background jobs ruby',
    'background jobs of Ruby',
    names(
      'Sidekiq',
      ['Solid Queue', 'SolidQueue', 'solid_queue'],
      ['GoodJob', 'Good Job', 'good_job'],
      'Resque',
      ['Delayed Job', 'delayed_job'],
      'Que',
      'Sucker Punch'
    ),
    {
      context: /[Jj]ob|[Qq]ueue|[Bb]ackground|[Ww]orker|Sidekiq/,
      reason: 'Jobs go to one queue and its workers',
      source: 'Rails guides, Active Job backends'
    }
  ),
  askedRow(
    'job interface ruby',
    'interface of Ruby jobs',
    names(
      ['Active Job', 'ActiveJob', 'ApplicationJob'],
      ['Sidekiq::Job', 'Sidekiq::Job class', 'Sidekiq::Worker', 'Sidekiq directly', 'native Sidekiq']
    ),
    {reason: 'A job is written for the adapter or for the queue', source: 'Sidekiq wiki, Active Job'}
  ),
  askedRow(
    'authentication ruby',
    'authentication of Rails',
    names(
      'Devise',
      ['has_secure_password', 'authentication generator', 'Rails 8 authentication', 'built-in authentication'],
      'Clearance',
      ['Rodauth', 'rodauth-rails'],
      'Sorcery',
      'authentication-zero'
    ),
    {
      context: /[Aa]uthenticat|[Ss]ign|[Ll]og(?:in| in)|Devise|user/,
      reason: 'Sessions belong to one library',
      source: 'Rails guides, security; Devise documentation'
    }
  ),
  askedRow(
    'authorization ruby',
    'authorization of Rails',
    names('Pundit', ['CanCanCan', 'CanCan'], ['Action Policy', 'action_policy'], 'Rolify'),
    {reason: 'Permissions are written in one form', source: 'Action Policy documentation, comparison'}
  ),
  askedRow(
    'front end rails',
    'front end of Rails',
    names(
      ['Hotwire', 'Turbo and Stimulus', 'Turbo \\+ Stimulus', 'Stimulus', 'Turbo Frames', 'Turbo Streams'],
      'React',
      'Vue',
      'Inertia Rails',
      'StimulusReflex'
    ),
    {
      context: /Rails|Hotwire|Stimulus|Turbo (?:Frames|Streams|Drive)/,
      reason: 'Pages are driven by the server or by a client',
      source: 'Rails guides, working with JavaScript'
    }
  ),
  askedRow(
    'assets rails',
    'assets of Rails',
    names('Propshaft', 'Sprockets', ['Webpacker', 'Shakapacker'], ['Vite Ruby', 'vite_ruby', 'vite_rails']),
    {reason: 'One pipeline serves the assets', source: 'Rails guides, asset pipeline'}
  ),
  askedRow(
    'javascript rails',
    'JavaScript in Rails',
    names(
      ['import maps', 'importmap-rails', 'importmap', 'importmaps'],
      ['jsbundling-rails', 'jsbundling', 'esbuild'],
      ['Webpacker', 'Shakapacker'],
      ['Vite Ruby', 'vite_rails']
    ),
    {
      context: /Rails|importmap|jsbundling|[Ii]mport maps/,
      reason: 'JavaScript is bundled by one tool, or not at all',
      source: 'Rails guides, working with JavaScript'
    }
  ),
  askedRow(
    'logic place rails',
    'where the logic of a Rails app stands',
    names(
      ['service objects', 'service object', 'service classes', 'service layer'],
      ['fat models', 'rich models', 'rich domain models', 'model methods', 'concerns'],
      ['interactors', 'Interactor gem', 'interactor', 'dry-transaction', 'Trailblazer']
    ),
    {
      context:
        /(?:Rails|fat|[Ii]nteractor|[Ss]ervice objects?|[Cc]oncerns).{0,200}(?:logic|operation|workflow)|(?:logic|operation|workflow).{0,200}(?:Rails|[Ss]ervice objects?|[Ii]nteractor|concerns|fat models)/,
      reason: 'A rule of the business has one place',
      source: '37signals, vanilla Rails is plenty; thoughtbot guides'
    }
  ),
  askedRow(
    'callbacks rails',
    'callbacks of models',
    names(
      ['callbacks', 'Active Record callbacks', 'ActiveRecord callbacks', 'model callbacks', 'after_save', 'after_commit'],
      ['explicit calls', 'explicit service calls', 'explicit method calls']
    ),
    {
      context: /Rails|Active ?Record|after_|before_/,
      reason: 'A side effect is implicit or called',
      source: 'Rails guides, Active Record callbacks; thoughtbot guides'
    }
  ),
  askedRow('type checker ruby', 'types of Ruby', names('Sorbet', ['RBS', 'Steep', 'RBS and Steep']), {
    reason: 'Signatures are written for one checker',
    source: 'Sorbet and RBS documentation'
  }),
  askedRow(
    'serializer ruby',
    'JSON of a Rails API',
    names(
      'Jbuilder',
      ['ActiveModelSerializers', 'active_model_serializers', 'ActiveModel::Serializer', 'ActiveModel Serializers'],
      'Blueprinter',
      ['jsonapi-serializer', 'jsonapi-rb', 'fast_jsonapi'],
      'Alba',
      'Panko'
    ),
    {context: /JSON|[Ss]eriali|API|[Jj]builder/, reason: 'A model is turned into JSON in one place', source: 'Alba README, comparison'}
  ),
  askedRow(
    'web framework ruby',
    'web framework of Ruby',
    names(['Rails', 'Ruby on Rails'], 'Sinatra', 'Hanami', 'Roda', ['Grape', 'Grape API']),
    {
      context: /[Ff]ramework|Ruby|API|Sinatra|Hanami/,
      reason: 'An application is built on one framework',
      source: 'Ruby Toolbox, web app frameworks'
    }
  ),
  askedRow(
    'server ruby',
    'application server of Ruby',
    names('Puma', 'Unicorn', ['Passenger', 'Phusion Passenger'], 'Falcon server', 'Pitchfork'),
    {
      context: /[Ss]erver|Rails|Rack|Ruby|worker|deploy/,
      reason: 'One server runs the application',
      source: 'Rails guides, tuning performance'
    }
  ),
  askedRow('pagination ruby', 'pagination of Rails', names('Pagy', 'Kaminari', 'will_paginate'), {
    reason: 'Lists are cut by one gem',
    source: 'Pagy README, comparison'
  }),
  askedRow(
    'http client ruby',
    'HTTP client of Ruby',
    names('Faraday', 'HTTParty', 'Net::HTTP', 'http\\.rb', 'Typhoeus', ['RestClient gem', 'rest-client'], 'HTTPX gem'),
    {context: /HTTP|[Cc]lient|Faraday|API|request/, reason: 'Outgoing calls share one client', source: 'Ruby Toolbox, HTTP clients'}
  ),
  askedRow(
    'doubles ruby',
    'doubles of RSpec',
    names(['verified doubles', 'instance_double', 'verifying doubles', 'class_double'], ['plain doubles', 'double\\(\\)', 'pure doubles']),
    {context: /[Dd]ouble/, reason: 'A double is checked against the class or it is not', source: 'RSpec documentation, verifying doubles'}
  ),
  askedRow(
    'setup rspec',
    'setup in RSpec',
    [
      phrase('let', 'let', /`let!?`|\blet(?:!| blocks?|\/let!| definitions?| and subject)/),
      choice('inline setup', 'local variables', 'setup inline', 'inline in each example', 'explicit setup'),
      choice('instance variables', 'before blocks with instance variables')
    ],
    {
      context: /RSpec|rspec|`let|\bspecs?\b/,
      reason: 'A reader finds the data in the test or above it',
      source: "thoughtbot, let's not; Better Specs, use let"
    }
  ),
  askedRow('uploads ruby', 'uploads of Rails', names(['Active Storage', 'ActiveStorage'], 'Shrine', 'CarrierWave', 'Paperclip'), {
    context: /[Uu]pload|[Ff]ile|[Aa]ttach|[Ss]torage/,
    reason: 'Attachments belong to one library',
    source: 'Shrine documentation, comparison'
  }),
  askedRow('version manager ruby', 'version manager of Ruby', names('rbenv', 'RVM', 'chruby', 'asdf', 'mise'), {
    context: /Ruby|ruby|rbenv|RVM/,
    reason: 'One tool sets the Ruby of a project',
    source: 'Ruby documentation, installation'
  }),
  askedRow('deployment ruby', 'deployment of Rails', names('Kamal', 'Capistrano', 'Heroku', 'Hatchbox', 'Mina'), {
    context: /[Dd]eploy/,
    reason: 'One tool brings out a release',
    source: 'Rails guides, Kamal; Capistrano documentation'
  }),
  askedRow(
    'database reset ruby',
    'database of Ruby tests',
    names(
      ['transactional tests', 'transactional fixtures', 'use_transactional_fixtures', 'use_transactional_tests'],
      ['DatabaseCleaner', 'Database Cleaner', 'database_cleaner']
    ),
    {reason: 'One means resets the database', source: 'RSpec Rails documentation, transactions'}
  ),
  askedRow(
    'system test driver ruby',
    'driver of Rails system tests',
    names(
      ['Cuprite', 'Ferrum'],
      ['Selenium', 'selenium-webdriver', 'headless Chrome'],
      'capybara-playwright-driver',
      ['rack_test', 'rack-test driver'],
      ['Apparition', 'Poltergeist']
    ),
    {
      context: /Capybara|[Ss]ystem (?:test|spec)|[Ff]eature spec/,
      reason: 'One driver opens the pages',
      source: 'Rails guides, system testing; Cuprite README'
    }
  ),
  askedRow(
    'frozen strings ruby',
    'frozen strings of Ruby',
    names(
      ['frozen_string_literal', 'frozen string literals?', 'frozen_string_literal: true', 'magic comment'],
      ['no magic comment', 'omit the frozen string comment']
    ),
    {context: /frozen/, reason: 'A file has the comment or it does not', source: 'Ruby style guide, magic comments'}
  ),
  askedRow(
    'cache store ruby',
    'cache store of Rails',
    names(
      ['Solid Cache', 'SolidCache'],
      ['Redis cache store', 'redis_cache_store', 'RedisCacheStore'],
      ['Memcached', 'Dalli', 'mem_cache_store']
    ),
    {context: /Rails|cache_store|Solid ?Cache|Dalli/, reason: 'Cached parts lie in one store', source: 'Rails guides, caching'}
  )
]
