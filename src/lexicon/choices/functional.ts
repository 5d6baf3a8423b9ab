import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Libraries and style of Elixir, Scala, Clojure and Haskell. */
export const functionalChoices: readonly ChoiceSlot[] = [
  askedRow(
    'errors elixir',
    'errors in Elixir',
    [
      phrase('tagged tuples', 'ok error tagged', /\{:(?:ok|error),|\b(?:ok\/error|tagged|error) tuples?\b/i),
      choice('exceptions', 'raise exceptions', 'bang functions', 'raising')
    ],
    {
      context: /Elixir|tuple|bang|\{:|with\b/,
      reason: 'A caller matches a tuple or lets it crash',
      source: 'Elixir documentation, design-related anti-patterns'
    }
  ),
  askedRow(
    'state elixir',
    'state of Elixir processes',
    [
      choice('GenServer', 'GenServers'),
      phrase('Agent process', 'agent agents', /\bAgents? (?:process|module|for simple state)\b/),
      choice('ETS', 'ETS tables?')
    ],
    {context: /[Ss]tate|GenServer|Elixir/, reason: 'State lives in one kind of process', source: 'Elixir documentation, GenServer'}
  ),
  askedRow(
    'jobs elixir',
    'jobs of Elixir',
    names('Oban', 'Exq', 'Quantum', ['Task\\.Supervisor', 'Task\\.async', 'Task Supervisor'], ['Broadway', 'GenStage', 'Flow library']),
    {context: /[Jj]ob|[Bb]ackground|[Qq]ueue|Oban|Elixir/, reason: 'Work goes to one queue', source: 'Oban documentation'}
  ),
  askedRow(
    'interface phoenix',
    'interface of Phoenix',
    names(['LiveView', 'Phoenix LiveView'], ['React', 'separate SPA'], ['controllers and templates', 'dead views', 'regular controllers']),
    {context: /Phoenix|LiveView/, reason: 'Pages are driven by the server or by a client', source: 'Phoenix LiveView documentation'}
  ),
  askedRow('mocks elixir', 'mocks in Elixir', names(['Mox', 'Hammox'], ['Mock library', ':meck', 'meck'], 'Mimic'), {
    context: /[Mm]ock|Mox|behaviou?r/,
    reason: 'A double follows a behaviour or patches a module',
    source: 'Mox documentation; Dashbit blog, mocks and explicit contracts'
  }),
  askedRow(
    'effects scala',
    'effects in Scala',
    names(
      'ZIO',
      ['Cats Effect', 'cats-effect', 'Typelevel'],
      ['Future', 'scala\\.concurrent\\.Future', 'Scala Futures', 'Futures'],
      'Monix',
      ['Ox', 'direct style', 'Kyo']
    ),
    {context: /Scala|ZIO|[Cc]ats|[Ee]ffect/, reason: 'A program runs in one effect', source: 'ZIO and Cats Effect documentation'}
  ),
  askedRow(
    'http scala',
    'HTTP in Scala',
    names('http4s', ['Akka HTTP', 'Pekko HTTP'], ['Play Framework', 'Play'], ['ZIO HTTP', 'zio-http'], 'Tapir', 'Finch', 'Cask'),
    {
      context: /Scala|http4s|Akka|Pekko|ZIO|Tapir/,
      reason: 'Routes are written for one library',
      source: 'Tapir documentation, server interpreters'
    }
  ),
  askedRow(
    'json scala',
    'JSON in Scala',
    names('circe', ['play-json', 'Play JSON'], 'zio-json', 'jsoniter-scala', 'uPickle', 'json4s', 'spray-json'),
    {context: /JSON|[Jj]son|codec|circe/, reason: 'Codecs belong to one library', source: 'circe documentation'}
  ),
  askedRow('database scala', 'database access in Scala', names('doobie', 'Slick', 'Quill', 'Skunk', 'ScalikeJDBC', 'Magnum'), {
    context: /Scala|SQL|[Dd]atabase|doobie|Slick|[Qq]uer/,
    reason: 'Queries are written for one library',
    source: 'doobie and Slick documentation'
  }),
  askedRow(
    'test framework scala',
    'test framework of Scala',
    names('ScalaTest', ['MUnit', 'munit'], 'specs2', ['ZIO Test', 'zio-test'], 'uTest', 'Weaver'),
    {context: /[Tt]est|[Ss]pec/, reason: 'Tests run on one framework', source: 'MUnit documentation'}
  ),
  askedRow('build tool scala', 'build tool of Scala', names('sbt', 'Mill', ['scala-cli', 'Scala CLI'], 'Bazel rules_scala'), {
    context: /Scala|sbt|\bMill\b/,
    reason: 'One tool builds a project',
    source: 'Mill documentation, comparison with sbt'
  }),
  askedRow(
    'build tool clojure',
    'build tool of Clojure',
    names(['deps\\.edn', 'tools\\.deps', 'Clojure CLI', 'tools\\.build'], ['Leiningen', 'lein', 'project\\.clj'], 'Boot'),
    {
      context: /Clojure|[Ll]ein|deps\.edn|tools\./,
      reason: 'One file declares the dependencies',
      source: 'Clojure documentation, deps and CLI'
    }
  ),
  askedRow(
    'state clojure',
    'components of Clojure',
    names('Integrant', ['Component', "Stuart Sierra's Component"], 'Mount', ['donut\\.system', 'donut']),
    {context: /Clojure|Integrant|[Ll]ifecycle/, reason: 'Parts are started by one library', source: 'Integrant README'}
  ),
  askedRow(
    'specification clojure',
    'specification of Clojure data',
    names('Malli', ['clojure\\.spec', 'spec\\.alpha', 'clojure\\.spec\\.alpha'], 'Plumatic Schema'),
    {context: /Clojure|[Ss]chema|[Vv]alidat|spec/, reason: 'A shape is written in one language', source: 'Malli README'}
  ),
  askedRow(
    'build tool haskell',
    'build tool of Haskell',
    names(['Cabal', 'cabal-install', 'cabal\\.project'], ['Stack', 'stack\\.yaml', 'Stackage'], ['Nix', 'haskell\\.nix']),
    {
      context: /Haskell|GHC|[Cc]abal|Stackage|stack\.yaml/,
      reason: 'One tool resolves the packages',
      source: 'Haskell documentation, get started'
    }
  ),
  askedRow(
    'effects haskell',
    'effects in Haskell',
    names(
      ['mtl', 'monad transformers', 'transformer stacks', 'mtl-style'],
      'effectful',
      'polysemy',
      ['ReaderT pattern', 'ReaderT over IO', 'RIO'],
      'fused-effects',
      'free monads'
    ),
    {
      context: /Haskell|[Ee]ffect|[Mm]onad/,
      reason: 'Effects are layered in one way',
      source: 'FP Complete, the ReaderT design pattern; effectful documentation'
    }
  ),
  askedRow('text haskell', 'texts of Haskell', [proper('Text', 'Data\\.Text'), proper('String', '\\[Char\\]'), proper('ByteString')], {
    context: /Haskell|OverloadedStrings|Data\.Text/,
    reason: 'A text has one type',
    source: 'Haskell wiki, strings'
  }),
  askedRow('formatter haskell', 'formatter of Haskell', names('Ormolu', 'Fourmolu', 'stylish-haskell', 'Brittany', 'hindent'), {
    reason: 'Two formatters undo each other',
    source: 'Ormolu README'
  }),
  askedRow('web framework haskell', 'web framework of Haskell', names('Servant', 'Yesod', 'Scotty', 'IHP', 'Spock framework'), {
    context: /Haskell|Servant|Yesod|Scotty/,
    reason: 'Routes are written for one framework',
    source: 'Haskell wiki, web frameworks'
  })
]
