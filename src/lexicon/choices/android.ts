import {askedRow, type ChoiceSlot, choice, names, phrase, proper} from './choice-slot.js'

/** Frameworks and style of Android. */
export const androidChoices: readonly ChoiceSlot[] = [
  askedRow(
    'ui toolkit android',
    'interface toolkit of Android',
    names(
      ['Jetpack Compose', 'Compose UI', 'Compose-first'],
      ['XML layouts', 'Android Views', 'View system', 'XML views', 'XML-based layouts'],
      'Litho'
    ),
    {
      context: /Android|Jetpack|Compose|XML|Composable/,
      reason: 'A screen is built in one toolkit',
      source: 'Android developers, adopt Compose'
    }
  ),
  askedRow(
    'architecture android',
    'architecture of Android screens',
    names(['MVVM', 'Model-View-ViewModel'], ['MVI', 'Model-View-Intent', 'unidirectional MVI'], ['MVP', 'Model-View-Presenter'], 'MVC'),
    {
      context: /Android|Compose|ViewModel|[Aa]rchitect|Kotlin|MVI|MVP\b.{0,200}(?:pattern|architecture)/,
      reason: 'State and events have one owner a screen',
      source: 'Android developers, guide to app architecture'
    }
  ),
  askedRow(
    'injection android',
    'dependency injection of Android',
    names(
      ['Hilt', 'Dagger Hilt', 'Dagger-Hilt', 'Dagger/Hilt', '@HiltViewModel'],
      'Koin',
      ['Dagger', 'Dagger 2', 'Dagger2'],
      'kotlin-inject',
      'Kodein',
      'Anvil',
      ['manual injection', 'manual DI', 'manual dependency injection']
    ),
    {
      context: /[Ii]nject|\bDI\b|Hilt|Koin|Dagger/,
      reason: 'Objects are wired by one container',
      source: 'Android developers, dependency injection'
    }
  ),
  askedRow(
    'state holder android',
    'observable state of Android',
    names(['StateFlow', 'MutableStateFlow'], ['LiveData', 'MutableLiveData'], ['RxJava', 'BehaviorSubject']),
    {
      context: /ViewModel|UI [Ss]tate|[Ss]tate|[Oo]bserv|Live[Dd]ata/,
      reason: 'A screen observes one kind of holder',
      source: 'Android developers, StateFlow and SharedFlow'
    }
  ),
  askedRow(
    'database android',
    'local database of Android',
    names('Room', 'SQLDelight', ['Realm', 'Realm Kotlin'], 'ObjectBox', ['SQLiteOpenHelper', 'raw SQLite'], 'greenDAO'),
    {
      context:
        /Android|Kotlin|Room (?:database|DAO|persistence|for)|`Room`|SQLDelight|ObjectBox|[Ll]ocal (?:database|persistence|storage|cache|data)/,
      reason: 'Entities belong to one store',
      source: 'Android developers, Room; SQLDelight documentation'
    }
  ),
  askedRow(
    'preferences android',
    'preferences of Android',
    names(
      ['DataStore', 'Jetpack DataStore', 'Preferences DataStore', 'Proto DataStore'],
      ['SharedPreferences', 'EncryptedSharedPreferences'],
      'MMKV'
    ),
    {reason: 'A value has one store', source: 'Android developers, DataStore'}
  ),
  askedRow(
    'networking android',
    'networking of Android',
    names('Retrofit', ['Ktor client', 'Ktor Client', 'Ktor HttpClient', 'ktor-client'], 'Volley', 'Apollo Kotlin', 'Fuel'),
    {
      context: /[Nn]etwork|HTTP|API|[Cc]lient|REST|Retrofit|Ktor/,
      reason: 'Outgoing calls share one client',
      source: 'Android developers, networking; Ktor documentation'
    }
  ),
  askedRow('image loading android', 'image loading on Android', names(['Coil', 'Coil 3'], 'Glide', 'Picasso', ['Fresco', 'Landscapist']), {
    context: /[Ii]mage|Coil|Glide/,
    reason: 'Images are cached by one library',
    source: 'Coil documentation'
  }),
  askedRow(
    'navigation android',
    'navigation of Android',
    names(
      ['Navigation Compose', 'Compose Navigation', 'Navigation-Compose', 'Navigation 3'],
      ['Navigation Component', 'Jetpack Navigation', 'Navigation component', 'NavGraph XML', 'Safe Args'],
      'Voyager',
      'Decompose',
      'Circuit',
      ['fragment transactions', 'FragmentManager']
    ),
    {context: /[Nn]avigat|Android|Compose|[Ff]ragment/, reason: 'A back stack has one owner', source: 'Android developers, navigation'}
  ),
  askedRow(
    'background work android',
    'background work of Android',
    names('WorkManager', ['foreground services', 'foreground service'], 'AlarmManager', 'JobScheduler', [
      'IntentService',
      'JobIntentService'
    ]),
    {
      context: /(?:[Bb]ackground|[Dd]eferr|WorkManager|[Pp]eriodic|[Ss]ync).{0,200}/,
      reason: 'Work outlives a screen by one means',
      source: 'Android developers, background tasks'
    }
  ),
  askedRow(
    'ui tests android',
    'tests of Android screens',
    names(
      'Espresso',
      ['Compose test rule', 'ComposeTestRule', 'Compose testing', 'createComposeRule', 'Compose UI tests?'],
      ['UI Automator', 'UiAutomator'],
      'Robolectric',
      'Maestro',
      'Kaspresso'
    ),
    {context: /[Tt]est|Espresso/, reason: 'Screens are driven by one tool', source: 'Android developers, test your app'}
  ),
  askedRow('flow tests android', 'tests of flows', names('Turbine', ['manual collection', 'runTest with toList', 'TestObserver']), {
    context: /[Ff]low|Turbine/,
    reason: 'Emissions are awaited in one way',
    source: 'Android developers, testing Kotlin flows'
  }),
  askedRow('symbol processing android', 'annotation processing of Kotlin', names(['KSP', 'Kotlin Symbol Processing'], 'kapt'), {
    reason: 'A processor runs once',
    source: 'Android developers, migrate from kapt to KSP'
  }),
  askedRow(
    'view access android',
    'access to views',
    names(
      ['View Binding', 'ViewBinding'],
      ['Data Binding', 'DataBinding'],
      'findViewById',
      ['Kotlin synthetics', 'synthetic accessors'],
      ['Butter Knife', 'ButterKnife']
    ),
    {context: /[Vv]iew|[Bb]inding|layout/, reason: 'Views are found in one way', source: 'Android developers, view binding'}
  ),
  askedRow(
    'modules android',
    'modules of an Android app',
    names(
      [
        'by feature',
        'feature modules',
        'feature-based modules',
        'multi-module by feature',
        'feature-based modularization',
        'modularize by feature'
      ],
      ['by layer', 'layer modules', 'modularize by layer', 'layer-based modules'],
      ['single module', 'single-module']
    ),
    {
      context: /Android|[Gg]radle|[Mm]odulari|[Ff]eature module/,
      reason: 'Code is split by what it does or what it is',
      source: 'Android developers, guide to app modularization'
    }
  ),
  askedRow(
    'activities android',
    'activities of an Android app',
    names(
      ['single activity', 'single-activity', 'single Activity architecture', 'single-Activity', 'one activity'],
      ['several activities', 'multiple activities', 'multi-activity', 'activity per screen']
    ),
    {reason: 'Screens are destinations or activities', source: 'Android developers, principles of navigation'}
  ),
  askedRow(
    'logging android',
    'logging on Android',
    names('Timber', ['Log class', 'android\\.util\\.Log', 'Log\\.d', 'Log\\.e'], 'Kermit', 'Napier'),
    {context: /[Ll]og|Timber/, reason: 'Records go through one logger', source: 'Timber README'}
  ),
  askedRow(
    'collection compose',
    'how Compose collects flows',
    [
      choice('collectAsStateWithLifecycle'),
      phrase('collectAsState', 'collectasstate', /\bcollectAsState\b(?!WithLifecycle)/),
      choice('observeAsState')
    ],
    {reason: 'A flow is collected with the lifecycle or without', source: 'Android developers, state and Jetpack Compose'}
  ),
  askedRow(
    'events android',
    'one-off events of Android screens',
    names(
      ['Channel', 'Channels', 'receiveAsFlow'],
      ['SharedFlow', 'MutableSharedFlow'],
      ['UI state', 'part of the UI state', 'state fields', 'reduce events to state'],
      'SingleLiveEvent'
    ),
    {
      context:
        /[Oo]ne-?(?:off|time|shot) (?:UI )?(?:event|effect|message)|[Ee]vents? (?:from|in|to) .{0,20}ViewModel|ViewModel.{0,200}event/,
      reason: 'An event is consumed once or is state',
      source: 'Android developers, UI events'
    }
  ),
  askedRow(
    'ui state android',
    "type of a screen's state",
    names(
      ['sealed types', 'sealed interface', 'sealed class', 'sealed interfaces', 'sealed classes', 'sealed UiState'],
      ['data class', 'single data class', 'one data class', 'immutable data class']
    ),
    {
      context: /UI ?[Ss]tate|[Ss]creen state|[Vv]iew state/,
      reason: 'A state is one of several or has fields',
      source: 'Android developers, UI layer'
    }
  ),
  askedRow('language android', 'language of Android code', [choice('Kotlin', 'Kotlin-first', 'Kotlin only'), proper('Java', 'Java only')], {
    context: /Android/,
    reason: 'New files are in one language',
    source: 'Android developers, Kotlin first'
  }),
  askedRow(
    'paging android',
    'lists that load on',
    names(['Paging 3', 'Paging library', 'Paging3', 'Jetpack Paging'], ['manual paging', 'manual pagination', 'scroll listeners']),
    {
      context: /Android|Compose|Paging|RecyclerView|LazyColumn/,
      reason: 'Pages are loaded by one means',
      source: 'Android developers, Paging'
    }
  ),
  askedRow(
    'design system android',
    'design system of Android',
    names(['Material 3', 'Material3', 'Material You', 'Material Design 3', 'M3'], ['Material 2', 'Material2', 'MDC', 'Material Design 2']),
    {reason: 'A theme is of one generation', source: 'Android developers, migrate from Material 2 to Material 3'}
  )
]
