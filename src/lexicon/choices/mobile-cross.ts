import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Cross-platform frameworks for phones, with the libraries of Flutter and React Native. */
export const mobileChoices: readonly ChoiceSlot[] = [
  askedRow(
    'mobile framework',
    'cross-platform framework',
    [
      choice('Flutter'),
      choice('React Native', 'Expo'),
      choice('\\.NET MAUI', 'MAUI'),
      choice('Ionic', 'Capacitor'),
      choice('Kotlin Multiplatform', 'KMP', 'Compose Multiplatform', 'KMM'),
      choice('NativeScript'),
      choice('Xamarin', 'Xamarin\\.Forms'),
      phrase('fully native', 'fully separate pure', /\b(?:fully|separate|pure) native (?:apps?|development|iOS)\b/i),
      choice('Cordova', 'PhoneGap')
    ],
    {
      context: /mobile|\bapps?\b|ios|android|cross-platform|framework/i,
      reason: 'An app is built on one framework',
      source: 'Flutter and React Native documentation, comparisons'
    }
  ),
  askedRow(
    'state flutter',
    'state of Flutter apps',
    names(
      ['Provider', 'ChangeNotifierProvider', 'provider package', 'ChangeNotifier'],
      ['Riverpod', 'flutter_riverpod', 'hooks_riverpod'],
      ['Bloc', 'flutter_bloc', 'Cubit', 'BLoC pattern', 'Bloc/Cubit'],
      'GetX',
      'MobX',
      ['Redux', 'flutter_redux'],
      'signals_flutter',
      'Stacked'
    ),
    {
      context: /Flutter|Riverpod|riverpod|flutter_|BLoC|Bloc|Cubit|GetX|ChangeNotifier|[Ww]idget/,
      reason: 'State lives in one library',
      source: 'Flutter documentation, list of state management approaches'
    }
  ),
  askedRow(
    'bloc form',
    'state objects of Bloc',
    names(['Cubit', 'Cubits'], ['full Bloc', 'Bloc with events', 'event-driven Bloc', 'Bloc classes', 'events and states']),
    {context: /[Cc]ubit/, reason: 'State changes by methods or by events', source: 'Bloc documentation, Cubit vs. Bloc'}
  ),
  askedRow(
    'providers riverpod',
    'how Riverpod providers are written',
    names(
      ['code generation', 'riverpod_generator', '@riverpod', 'generated providers', '@riverpod annotation'],
      ['manual providers', 'manual provider declarations', 'hand-written providers', 'StateNotifierProvider']
    ),
    {context: /[Rr]iverpod/, reason: 'Providers are generated or written', source: 'Riverpod documentation, about code generation'}
  ),
  askedRow(
    'navigation flutter',
    'navigation of Flutter',
    names(['go_router', 'GoRouter'], ['auto_route', 'AutoRoute'], ['imperative Navigator', 'Navigator 1\\.0'], 'Beamer', [
      'GetX routes',
      'Get\\.to'
    ]),
    {reason: 'A stack of routes has one owner', source: 'Flutter documentation, navigation and routing'}
  ),
  askedRow(
    'injection flutter',
    'dependency injection of Flutter',
    names(
      ['get_it', 'GetIt', 'injectable', 'get_it and injectable', 'get_it with injectable'],
      ['Riverpod providers', 'Riverpod'],
      'Provider',
      'constructor injection'
    ),
    {
      context:
        /(?:[Ff]lutter|get_it|GetIt|injectable|[Rr]iverpod|[Dd]art).{0,200}[Ii]nject|[Ii]nject.{0,200}(?:[Ff]lutter|get_it|GetIt|[Rr]iverpod|Provider|[Dd]art)|service locator/,
      reason: 'Objects are wired in one place',
      source: 'get_it and Riverpod documentation'
    }
  ),
  askedRow(
    'http client flutter',
    'HTTP client of Flutter',
    names('dio', ['http package', 'package:http'], 'Chopper', ['Retrofit for Dart', 'retrofit\\.dart']),
    {
      context: /HTTP|http|[Nn]etwork|API|[Cc]lient|Flutter|\bdio\b|Dio/,
      reason: 'Outgoing calls share one client',
      source: 'Flutter documentation, networking; dio documentation'
    }
  ),
  askedRow(
    'value classes flutter',
    'value classes of Dart',
    names(['freezed', '@freezed', 'Freezed classes'], ['equatable', 'Equatable'], 'built_value', 'dart_mappable', [
      'hand-written equality',
      'manual copyWith',
      'hand-written copyWith'
    ]),
    {
      context: /[Ff]reezed|[Ee]quatable|built_value|[Ii]mmutab|[Mm]odel|[Ss]tate/,
      reason: 'Equality and copies come from one package',
      source: 'freezed and equatable documentation'
    }
  ),
  askedRow(
    'local database flutter',
    'local database of Flutter',
    names(['Hive', 'hive_ce'], 'Isar', ['Drift', 'Moor'], 'sqflite', 'ObjectBox', 'sembast', 'floor'),
    {
      context: /Flutter|flutter|Dart|sqflite|Isar|[Ll]ocal|[Oo]ffline|[Pp]ersist|[Ss]torage|[Dd]atabase/,
      reason: 'Records lie in one store',
      source: 'Flutter documentation, persistence cookbook'
    }
  ),
  askedRow(
    'mocks flutter',
    'mocks in Dart',
    [choice('mocktail'), phrase('mockito', 'mockito', /\bmockito\b/), choice('hand-written fakes', 'manual fakes')],
    {context: /[Ff]lutter|[Dd]art\b|mocktail|bloc_test/, reason: 'Doubles are generated or written', source: 'mocktail documentation'}
  ),
  askedRow(
    'lints flutter',
    'lints of Dart',
    names('flutter_lints', 'very_good_analysis', ['dart lints', 'package:lints'], ['effective_dart', 'pedantic']),
    {context: /[Ll]int|[Aa]naly/, reason: 'A package includes one set of rules', source: 'Dart documentation, customizing static analysis'}
  ),
  askedRow(
    'split widgets flutter',
    'parts of a Flutter widget',
    names(
      ['widget classes', 'separate widgets', 'separate widget classes', 'StatelessWidgets?', 'private widget classes', 'small widgets'],
      ['helper methods', '_build methods', 'build helper methods', 'methods that return widgets', 'widget-returning methods']
    ),
    {
      context: /[Hh]elper|_build|[Ee]xtract|returning widgets|[Ww]idget class/,
      reason: 'A part is a widget of its own or a method',
      source: 'Flutter documentation, performance best practices'
    }
  ),
  askedRow(
    'localization flutter',
    'localization of Flutter',
    names(['gen-l10n', 'flutter_localizations', 'ARB files', 'intl'], 'easy_localization', 'slang', 'GetX translations'),
    {
      context: /[Ll]ocali|[Tt]ranslat|l10n|i18n/,
      reason: 'A text stands in one file',
      source: 'Flutter documentation, internationalizing apps'
    }
  ),
  askedRow(
    'local state flutter',
    'local state of Flutter widgets',
    names(
      ['flutter_hooks', 'HookWidget', 'HookConsumerWidget'],
      ['StatefulWidget', 'StatefulWidgets', 'setState'],
      ['ValueNotifier', 'ValueListenableBuilder']
    ),
    {
      context: /[Ll]ocal|[Ee]phemeral|[Hh]ook|[Cc]ontroller/,
      reason: 'A widget keeps its state in one way',
      source: 'flutter_hooks documentation'
    }
  ),
  askedRow(
    'workflow react native',
    'workflow of React Native',
    names(
      ['Expo', 'Expo managed workflow', 'managed workflow', 'Expo SDK', 'Expo Go'],
      ['bare React Native', 'React Native CLI', 'bare workflow', 'bare CLI', 'RN CLI']
    ),
    {
      context: /Expo|React Native|RN/,
      reason: 'Native projects are generated or kept',
      source: 'React Native documentation, environment setup'
    }
  ),
  askedRow(
    'navigation react native',
    'navigation of React Native',
    names(
      ['React Navigation', '@react-navigation/native', '@react-navigation'],
      ['Expo Router', 'expo-router'],
      ['react-native-navigation', 'Wix Navigation']
    ),
    {reason: 'A stack of screens has one owner', source: 'Expo documentation, navigation; React Navigation documentation'}
  ),
  askedRow(
    'styles react native',
    'styles of React Native',
    names(
      ['StyleSheet', 'StyleSheet\\.create', 'StyleSheet API'],
      ['NativeWind', 'twrnc'],
      ['styled-components', 'Emotion Native', 'emotion'],
      'Tamagui',
      ['Unistyles', 'react-native-unistyles'],
      ['Restyle', 'Shopify Restyle'],
      'inline styles'
    ),
    {
      context: /React Native|StyleSheet|NativeWind|Tamagui|Unistyles|RN\b/,
      reason: 'Styles are written in one system',
      source: 'React Native documentation, style; NativeWind documentation'
    }
  ),
  askedRow(
    'storage react native',
    'local storage of React Native',
    names(
      ['MMKV', 'react-native-mmkv'],
      ['AsyncStorage', '@react-native-async-storage/async-storage', 'Async Storage'],
      'WatermelonDB',
      'expo-sqlite',
      'Realm React Native'
    ),
    {
      context: /[Ss]tor|[Pp]ersist|[Cc]ache|[Oo]ffline|MMKV/,
      reason: 'A value has one store',
      source: 'React Native directory, storage; MMKV documentation'
    }
  ),
  askedRow(
    'secrets react native',
    'secrets on the device',
    names(['expo-secure-store', 'SecureStore'], 'react-native-keychain', 'flutter_secure_storage', [
      'encrypted MMKV',
      'react-native-encrypted-storage'
    ]),
    {reason: 'A secret has one store', source: 'React Native documentation, security'}
  ),
  askedRow(
    'lists react native',
    'long lists of React Native',
    names(
      ['FlashList', '@shopify/flash-list'],
      ['FlatList', 'SectionList'],
      ['LegendList', 'Legend List'],
      'RecyclerListView',
      'ScrollView with map'
    ),
    {reason: 'Rows are recycled by one component', source: 'React Native documentation, optimizing FlatList; FlashList documentation'}
  ),
  askedRow(
    'animation react native',
    'animation of React Native',
    names(
      ['Reanimated', 'react-native-reanimated'],
      ['Animated API', 'Animated\\.View', 'Animated\\.timing', 'built-in Animated'],
      'Moti',
      'LayoutAnimation',
      'React Native Skia'
    ),
    {
      context: /[Aa]nimat|Reanimated/,
      reason: 'Animations run by one engine',
      source: 'React Native documentation, animations; Reanimated documentation'
    }
  ),
  askedRow(
    'images react native',
    'images of React Native',
    names('expo-image', ['FastImage', 'react-native-fast-image'], ['built-in Image', 'Image component']),
    {
      context: /React Native|expo-image|[Ff]ast-?[Ii]mage/,
      reason: 'Images are cached by one component',
      source: 'Expo documentation, expo-image'
    }
  ),
  askedRow('engine react native', 'JavaScript engine of React Native', names('Hermes', ['JavaScriptCore', 'JSC'], 'V8 engine'), {
    context: /React Native|[Ee]ngine|Hermes/,
    reason: 'An app runs on one engine',
    source: 'React Native documentation, Hermes'
  }),
  askedRow(
    'native bridge react native',
    'native modules of React Native',
    names(
      ['Turbo Modules', 'TurboModules', 'New Architecture', 'Fabric', 'JSI'],
      ['Expo Modules', 'Expo Modules API'],
      ['bridge modules', 'legacy bridge', 'old architecture', 'NativeModules bridge'],
      'Nitro Modules'
    ),
    {
      context: /[Nn]ative|[Bb]ridge|[Aa]rchitecture/,
      reason: 'A native module is written for one interface',
      source: 'React Native documentation, native modules'
    }
  ),
  askedRow(
    'updates react native',
    'updates over the air',
    names(['EAS Update', 'expo-updates', 'Expo Updates'], 'CodePush', ['store releases only', 'no over-the-air updates']),
    {reason: 'A bundle comes from one service', source: 'Expo documentation, EAS Update; App Center retirement notes'}
  ),
  askedRow(
    'builds react native',
    'builds of React Native',
    names(['EAS Build', 'eas build'], 'fastlane', ['local Gradle and Xcode builds', 'local builds']),
    {context: /React Native|Expo|EAS|RN\b/, reason: 'One service signs and builds', source: 'Expo documentation, EAS Build'}
  ),
  askedRow(
    'ui kit react native',
    'components of React Native',
    names(
      ['React Native Paper', 'react-native-paper'],
      'NativeBase',
      ['gluestack-ui', 'gluestack'],
      ['React Native Elements', 'RNE'],
      'Tamagui',
      'UI Kitten'
    ),
    {
      context: /[Cc]omponent|[Uu][Ii]\b|kit|theme|React Native/,
      reason: 'Components share one theme',
      source: 'React Native directory, UI libraries'
    }
  ),
  askedRow(
    'touch react native',
    'touches in React Native',
    names('Pressable', ['TouchableOpacity', 'TouchableHighlight', 'TouchableWithoutFeedback', 'Touchable components']),
    {reason: 'A touch is handled by one component', source: 'React Native documentation, Pressable'}
  ),
  askedRow(
    'push mobile',
    'push messages',
    names(
      ['Firebase Cloud Messaging', 'FCM'],
      ['Expo Notifications', 'expo-notifications'],
      'OneSignal',
      'Notifee',
      'Amazon SNS mobile push'
    ),
    {context: /[Pp]ush|[Nn]otif/, reason: 'Tokens belong to one service', source: 'Expo documentation, push notifications'}
  )
]
