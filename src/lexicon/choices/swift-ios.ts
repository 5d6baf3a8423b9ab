import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Frameworks and style of Swift and iOS. */
export const swiftChoices: readonly ChoiceSlot[] = [
  askedRow('ui framework ios', 'interface framework of iOS', names('SwiftUI', 'UIKit', 'AppKit', ['Texture', 'AsyncDisplayKit']), {
    reason: 'A screen is built in one framework',
    source: 'Apple developer documentation, choosing SwiftUI or UIKit'
  }),
  askedRow(
    'architecture ios',
    'architecture of iOS apps',
    names(
      ['MVVM', 'Model-View-ViewModel'],
      ['TCA', 'The Composable Architecture', 'Composable Architecture'],
      'VIPER',
      ['MVC', 'Model-View-Controller'],
      ['Clean Swift', 'VIP'],
      ['MV pattern', 'Model-View pattern', 'MV architecture'],
      'RIBs'
    ),
    {
      context: /SwiftUI|UIKit|iOS|Swift|TCA|VIPER|[Vv]iew ?[Mm]odel/,
      reason: 'State and navigation have one owner a screen',
      source: 'The Composable Architecture documentation; Apple sample code'
    }
  ),
  askedRow(
    'async swift',
    'asynchronous code in Swift',
    [
      choice('async/await', 'Swift concurrency', 'structured concurrency', 'async let', 'TaskGroup', 'Swift 6 concurrency'),
      phrase(
        'Combine',
        'combine',
        /\bCombine (?:framework|publishers?|for|pipelines?)\b|`Combine`|\b(?:[Ww]ith|[Uu]s(?:e|ing)|via|over|and|or|[Ll]everage|[Pp]refer) Combine\b|\bSwiftUI, Combine\b/
      ),
      choice('RxSwift', 'RxCocoa'),
      choice('GCD', 'Grand Central Dispatch', 'DispatchQueue'),
      choice('completion handlers', 'completion handler', 'completion closures'),
      choice('PromiseKit')
    ],
    {
      context: /[Aa]sync|[Cc]oncurren|[Cc]ompletion|RxSwift|GCD|DispatchQueue|Combine/,
      reason: 'Asynchronous calls are of one kind',
      source: 'Swift documentation, concurrency; WWDC21, meet async/await'
    }
  ),
  askedRow(
    'observable swift',
    'observable state of SwiftUI',
    names(
      ['@Observable', 'Observation framework', '@Observable macro', 'Observable macro'],
      ['ObservableObject', '@StateObject', '@Published', '@ObservedObject']
    ),
    {reason: 'A view is redrawn by one kind of observation', source: 'Apple developer documentation, migrating to the Observable macro'}
  ),
  askedRow(
    'persistence ios',
    'persistence on Apple platforms',
    names(
      'SwiftData',
      ['Core Data', 'CoreData', 'NSPersistentContainer'],
      ['Realm', 'RealmSwift'],
      ['GRDB', 'GRDB\\.swift'],
      'SQLite\\.swift',
      'FMDB'
    ),
    {
      context: /SwiftData|Core ?Data|GRDB|SQLite\.swift|RealmSwift|(?:iOS|Swift).{0,200}Realm|Realm.{0,200}(?:iOS|Swift)/,
      reason: 'Models belong to one store',
      source: 'Apple developer documentation, SwiftData and Core Data'
    }
  ),
  askedRow(
    'test framework swift',
    'test framework of Swift',
    names(
      ['Swift Testing', 'swift-testing', '@Test macro', '#expect'],
      ['XCTest', 'XCTestCase', 'XCTAssert'],
      ['Quick and Nimble', 'Quick/Nimble', 'Nimble']
    ),
    {reason: 'Tests are written in one style', source: 'Apple developer documentation, migrating from XCTest'}
  ),
  askedRow(
    'package manager swift',
    'package manager of Swift',
    names(['Swift Package Manager', 'SPM', 'SwiftPM', 'Swift packages'], 'CocoaPods', 'Carthage'),
    {
      context: /(?:[Uu]se|[Pp]refer|[Aa]dd|[Mm]igrat|[Aa]void|[Nn]ever)\w{0,20} |dependency management|[Pp]ackage manage/,
      reason: 'Dependencies come through one door',
      source: 'Swift documentation, package manager; CocoaPods blog'
    }
  ),
  askedRow('networking swift', 'networking of Swift', names('URLSession', 'Alamofire', 'Moya', 'AsyncHTTPClient', 'Apollo iOS'), {
    context: /[Nn]etwork|HTTP|[Rr]equest|API|URLSession|Alamofire/,
    reason: 'Outgoing calls share one client',
    source: 'Alamofire documentation, when to use it'
  }),
  askedRow(
    'injection swift',
    'dependency injection in Swift',
    names(
      ['initializer injection', 'init injection', 'injection through initializers'],
      ['@Environment', 'environment values', 'EnvironmentObject', '@EnvironmentObject'],
      'Swinject',
      ['Factory library', 'hmlongco/Factory'],
      ['swift-dependencies', '@Dependency'],
      'Resolver',
      'Needle'
    ),
    {context: /[Ii]nject|[Dd]ependenc/, reason: 'Objects are wired in one way', source: 'swift-dependencies and Swinject documentation'}
  ),
  askedRow(
    'image loading ios',
    'image loading on iOS',
    names('Kingfisher', ['SDWebImage', 'SDWebImageSwiftUI'], ['Nuke', 'NukeUI'], 'AsyncImage'),
    {context: /[Ii]mage/, reason: 'Images are cached by one library', source: 'Nuke and Kingfisher documentation'}
  ),
  askedRow(
    'interface source ios',
    'how UIKit interfaces are built',
    names(
      ['storyboards', 'storyboard', 'XIBs?', 'Interface Builder', 'NIBs?'],
      ['programmatic layout', 'programmatic UI', 'programmatically', 'in code', 'code-based layout', 'programmatic views']
    ),
    {
      context: /[Ss]toryboard|XIB|UIKit|Interface Builder|Auto Layout/,
      reason: 'A layout stands in a file or in code',
      source: 'Apple developer documentation, Interface Builder'
    }
  ),
  askedRow(
    'layout ios',
    'layout in UIKit',
    names(
      'SnapKit',
      ['Auto Layout anchors', 'NSLayoutConstraint', 'layout anchors', 'NSLayoutAnchor'],
      'PureLayout',
      ['manual frames', 'frame-based layout'],
      ['FlexLayout', 'PinLayout']
    ),
    {reason: 'Views are placed by one means', source: 'SnapKit documentation'}
  ),
  askedRow(
    'navigation ios',
    'navigation in SwiftUI',
    names(['NavigationStack', 'NavigationPath', 'NavigationSplitView'], 'NavigationView'),
    {
      context: /[Nn]avigat|[Cc]oordinator/,
      reason: 'A path has one owner',
      source: 'Apple developer documentation, migrating to new navigation types'
    }
  ),
  askedRow(
    'formatter swift',
    'formatter of Swift',
    names(['SwiftFormat', 'nicklockwood/SwiftFormat'], ['swift-format', 'apple/swift-format', 'swift format']),
    {context: /[Ff]ormat|[Ss]tyle|[Ll]int/, reason: 'Two formatters undo each other', source: 'SwiftFormat README; swift-format README'}
  ),
  askedRow(
    'logging swift',
    'logging in Swift',
    names(['Logger', 'OSLog', 'os\\.Logger', 'os_log', 'unified logging'], ['swift-log', 'SwiftLog'], 'CocoaLumberjack', 'SwiftyBeaver', [
      'print statements',
      'print\\(\\)'
    ]),
    {
      context:
        /OSLog|os\.Logger|os_log|[Ss]wift.{0,200}[Ll]og|[Ll]og.{0,200}[Ss]wift|Lumberjack|(?:print).{0,200}Logger|Logger.{0,200}print/,
      reason: 'Records go through one logger',
      source: 'Apple developer documentation, logging'
    }
  ),
  askedRow(
    'value types swift',
    'kind of Swift types',
    names(
      ['structs', 'struct', 'value types', 'value semantics'],
      ['classes', 'class', 'reference semantics types', 'reference semantics']
    ),
    {
      context:
        /[Ss]tructs\b.{0,200}\b[Cc]lass|\b[Cc]lass(?:es)?\b.{0,200}[Ss]tructs|(?<![Nn]ullable )\b(?:value|reference) types|value semantics/,
      reason: 'A type is copied or shared',
      source: 'Apple developer documentation, choosing between structures and classes'
    }
  ),
  askedRow(
    'errors swift',
    'errors in Swift',
    names(
      ['throwing functions', 'typed throws', 'throws', 'throw errors', 'throwing', 'do-catch'],
      ['Result', 'Result type', 'Result types?', 'Result<Success', 'Failure>'],
      ['optionals', 'returning nil', 'return nil']
    ),
    {
      context:
        /(?:Swift|throws|throwing|do-catch|Result type).{0,200}(?:[Ee]rror|[Ff]ail)|(?:[Ee]rror|[Ff]ail).{0,200}(?:Swift|throws|throwing functions|do-catch)/,
      reason: 'A caller looks for failures in one way',
      source: 'Swift documentation, error handling'
    }
  ),
  askedRow(
    'optional binding swift',
    'unwrapping of optionals',
    names(['guard let', 'guard statements', 'guard'], ['if let', 'optional binding', 'nested if let']),
    {
      context: /[Oo]ptional|[Uu]nwrap|guard let|early/,
      reason: 'An absent value leaves early, branches, or ends the program',
      source: 'Swift API design guidelines; Google Swift style guide'
    }
  ),
  askedRow(
    'project file ios',
    'project file of Xcode',
    names('Tuist', 'XcodeGen', ['checked-in xcodeproj', 'Xcode project files', '\\.xcodeproj'], ['Bazel rules_apple', 'rules_apple']),
    {
      context: /Tuist|XcodeGen|xcodeproj|Xcode project/,
      reason: 'A project is generated or checked in',
      source: 'Tuist and XcodeGen documentation'
    }
  ),
  askedRow(
    'localization ios',
    'localized strings of iOS',
    names(
      ['String Catalogs', 'String Catalog', '\\.xcstrings', 'xcstrings'],
      ['\\.strings files', 'Localizable\\.strings', 'NSLocalizedString'],
      ['SwiftGen', 'R\\.swift']
    ),
    {
      context: /[Ll]ocali|\bstrings?\b/,
      reason: 'A text stands in one file',
      source: 'Apple developer documentation, localizing with String Catalogs'
    }
  ),
  askedRow('release ios', 'release of iOS apps', names('fastlane', 'Xcode Cloud', ['manual archive', 'Xcode Organizer']), {
    context: /releas|deploy|build|\bci\b|testflight|sign|distribut/i,
    reason: 'One service signs and uploads',
    source: 'fastlane documentation; Apple developer documentation, Xcode Cloud'
  }),
  askedRow('previews ios', 'previews of SwiftUI', [phrase('#Preview', 'preview', /#Preview\b/), choice('PreviewProvider')], {
    reason: 'A preview is a macro or a type',
    source: 'Apple developer documentation, previews'
  }),
  askedRow(
    'isolation swift',
    'shared mutable state in Swift',
    names(
      ['actors', 'actor', 'global actors'],
      ['NSLock', 'OSAllocatedUnfairLock', 'os_unfair_lock'],
      ['serial queues', 'serial dispatch queues', 'serial DispatchQueue', 'DispatchQueue']
    ),
    {
      context: /Swift|@MainActor|[Dd]ata race|NSLock|DispatchQueue|\bactors?\b.{0,200}(?:isolat|state)/,
      reason: 'State is guarded by one means',
      source: 'Swift documentation, actors'
    }
  ),
  askedRow(
    'callbacks ios',
    'callbacks between objects',
    names(
      ['delegates', 'delegation', 'delegate pattern', 'delegate protocols'],
      ['closures', 'closure callbacks'],
      ['NotificationCenter', 'notifications'],
      'Combine publishers'
    ),
    {
      context: /[Dd]elegat.{0,200}(?:closure|protocol|callback|NotificationCenter)|NotificationCenter/,
      reason: 'An object reports by one means',
      source: 'Cocoa core competencies, delegation'
    }
  ),
  askedRow(
    'singletons ios',
    'shared services of iOS apps',
    names(
      ['singletons', 'shared instances', 'singleton', '\\.shared', 'shared singletons'],
      ['injected services', 'dependency injection', 'injected dependencies']
    ),
    {
      context:
        /(?:[Ss]ingleton|\.shared).{0,200}(?:Swift|iOS|inject|test|service)|(?:Swift|iOS|[Ii]nject).{0,200}(?:[Ss]ingleton|\.shared)/,
      reason: 'A service is global or passed in',
      source: 'Swift by Sundell, avoiding singletons'
    }
  ),
  askedRow('server framework swift', 'server framework of Swift', names('Vapor', 'Hummingbird', 'Kitura', 'Perfect framework'), {
    reason: 'An application is built on one framework',
    source: 'Swift on server documentation'
  }),
  askedRow(
    'protocol types swift',
    'types of protocol values',
    [
      phrase('some', 'some opaque', /`some`|\bsome (?:View|Protocol)\b|\bopaque (?:return )?types?\b/),
      phrase('any', 'any existential existentials', /`any`|\bexistential(?:s| types?)?\b/)
    ],
    {
      context: /[Pp]rotocol|[Oo]paque|[Ee]xistential/,
      reason: 'A type is fixed at compile time or boxed',
      source: 'WWDC22, embrace Swift generics'
    }
  ),
  askedRow('purchases ios', 'purchases in apps', names(['StoreKit 2', 'StoreKit'], 'RevenueCat', 'Adapty', 'Qonversion'), {
    context: /StoreKit|[Pp]urchase|[Ss]ubscription|[Pp]aywall/,
    reason: 'Receipts are checked by one service',
    source: 'RevenueCat documentation'
  })
]
