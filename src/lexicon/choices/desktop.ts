import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Frameworks of desktop apps, terminal tools and browser extensions. */
export const desktopChoices: readonly ChoiceSlot[] = [
  askedRow(
    'shell desktop',
    'shell of a desktop app on web technology',
    names('Electron', 'Tauri', 'NW\\.js', ['Neutralino', 'Neutralinojs'], 'Wails', 'Electrobun', ['PWA', 'progressive web app']),
    {context: /[Dd]esktop|Electron|Tauri|Wails/, reason: 'An app ships one runtime', source: 'Tauri and Electron documentation'}
  ),
  askedRow(
    'framework dotnet desktop',
    'desktop framework of .NET',
    names(
      'WPF',
      ['WinForms', 'Windows Forms'],
      ['Avalonia', 'Avalonia UI'],
      ['WinUI 3', 'WinUI', 'Windows App SDK'],
      ['\\.NET MAUI', 'MAUI'],
      'UWP',
      'Uno Platform',
      'Blazor Hybrid'
    ),
    {
      context: /WPF|WinForms|Windows Forms|Avalonia|WinUI|MAUI|UWP|[Dd]esktop/,
      reason: 'A window belongs to one framework',
      source: 'Windows developer documentation, overview of frameworks'
    }
  ),
  askedRow(
    'mvvm toolkit',
    'toolkit of view models',
    names(
      [
        'CommunityToolkit\\.Mvvm',
        'MVVM Community Toolkit',
        'MVVM Toolkit',
        'Community Toolkit MVVM',
        'CommunityToolkit',
        'ObservableProperty'
      ],
      'Prism',
      'ReactiveUI',
      'Caliburn\\.Micro',
      ['MVVM Light', 'MvvmLight'],
      'MvvmCross',
      'hand-written INotifyPropertyChanged'
    ),
    {
      context: /MVVM|[Vv]iew ?[Mm]odel|WPF|Avalonia|MAUI|Toolkit/,
      reason: 'Properties and commands come from one toolkit',
      source: '.NET documentation, MVVM Toolkit; ReactiveUI documentation'
    }
  ),
  askedRow(
    'logic desktop',
    'logic of windows',
    names(
      ['view models', 'MVVM', 'ViewModels', 'ViewModel', 'MVVM pattern'],
      ['code-behind', 'code behind', 'event handlers in code-behind'],
      ['MVP', 'Model-View-Presenter'],
      ['MVU', 'Elm architecture']
    ),
    {
      context: /WPF|WinForms|XAML|Avalonia|code-behind|WinUI|MAUI/,
      reason: 'Logic stands beside the window or apart from it',
      source: '.NET documentation, MVVM'
    }
  ),
  askedRow(
    'packager electron',
    'packager of Electron',
    names('electron-builder', ['Electron Forge', 'electron-forge'], 'electron-packager', 'electron-vite'),
    {
      context: /[Pp]ackag|[Bb]uild|[Dd]istribut|[Rr]elease|installer|Electron/,
      reason: 'One tool signs and packs',
      source: 'Electron documentation, application packaging'
    }
  ),
  askedRow(
    'bridge electron',
    'bridge to the renderer',
    [
      choice('contextBridge', 'preload scripts?', 'context isolation', 'contextIsolation', 'preload script with contextBridge'),
      phrase('nodeIntegration', 'nodeintegration', /\bnodeIntegration: ?true\b|\benabl(?:e|ing) `?nodeIntegration\b/i)
    ],
    {
      context: /[Rr]enderer|[Pp]reload|nodeIntegration|contextBridge|[Ii]solation/,
      reason: 'A page reaches Node through a bridge or directly',
      source: 'Electron documentation, security'
    }
  ),
  askedRow(
    'messages electron',
    'messages of Electron',
    names(
      ['invoke and handle', 'ipcMain\\.handle', 'ipcRenderer\\.invoke', 'invoke/handle', 'ipcMain\\.handle/ipcRenderer\\.invoke'],
      ['send and on', 'ipcRenderer\\.send', 'ipcMain\\.on', 'send/on', 'ipcRenderer\\.sendSync']
    ),
    {context: /[Ii]pc|IPC/, reason: 'A call is answered or not', source: 'Electron documentation, inter-process communication'}
  ),
  askedRow(
    'settings desktop',
    'settings of Electron apps',
    names('electron-store', ['better-sqlite3', 'SQLite'], 'localStorage', 'lowdb', 'JSON file in userData'),
    {
      context: /Electron.{0,200}(?:setting|config|persist|stor)|(?:[Ss]etting|[Cc]onfig|[Pp]ersist|[Ss]tor).{0,200}Electron|electron-store/,
      reason: 'A setting has one store',
      source: 'electron-store README'
    }
  ),
  askedRow(
    'updates desktop',
    'updates of desktop apps',
    names(
      'electron-updater',
      ['built-in autoUpdater', 'autoUpdater', 'update-electron-app'],
      ['Tauri updater', 'tauri-plugin-updater'],
      'Sparkle',
      ['Velopack', 'Squirrel', 'Squirrel\\.Windows'],
      'ClickOnce',
      'Omaha',
      'WinSparkle'
    ),
    {context: /updat/i, reason: 'One updater replaces the app', source: 'Electron documentation, updating applications'}
  ),
  askedRow(
    'qt interface',
    'interface of Qt',
    names(['Qt Widgets', 'QWidgets', 'QtWidgets', 'QWidget'], ['QML', 'Qt Quick', 'QtQuick', 'Qt Quick/QML']),
    {context: /\bQt|QML|PySide|PyQt/, reason: 'A window is imperative or declarative', source: 'Qt documentation, user interfaces'}
  ),
  askedRow(
    'toolkit cpp desktop',
    'toolkit of C++ windows',
    names(
      ['Qt', 'Qt 6', 'Qt6', 'Qt5'],
      'wxWidgets',
      ['GTK', 'gtkmm', 'GTK4'],
      ['Dear ImGui', 'ImGui'],
      'FLTK',
      'MFC',
      ['Win32', 'Win32 API'],
      'JUCE'
    ),
    {
      context: /GUI|[Dd]esktop|[Ww]indow|[Tt]oolkit|[Ii]nterface/,
      reason: 'A window belongs to one toolkit',
      source: 'C++ documentation, GUI libraries'
    }
  ),
  askedRow(
    'toolkit java desktop',
    'toolkit of Java windows',
    [
      choice('JavaFX', 'OpenJFX'),
      phrase('Swing', 'swing java', /\b(?:Java )?Swing\b/),
      choice('SWT', 'JFace'),
      choice('Compose for Desktop', 'Compose Desktop')
    ],
    {context: /Java|GUI|[Dd]esktop|[Ww]indow|JavaFX/, reason: 'A window belongs to one toolkit', source: 'OpenJFX documentation'}
  ),
  askedRow(
    'installer windows',
    'installer on Windows',
    names('MSIX', ['WiX', 'MSI', 'WiX Toolset'], 'Inno Setup', 'NSIS', 'ClickOnce', 'InstallShield', 'Squirrel', 'winget'),
    {
      context: /install|packag|distribut|deploy|setup/i,
      reason: 'A machine is set up by one installer',
      source: 'Windows developer documentation, packaging'
    }
  ),
  askedRow(
    'package linux',
    'package on Linux',
    names('Flatpak', ['Snap', 'snapcraft'], 'AppImage', ['deb packages', '\\.deb', 'Debian packages'], 'RPM'),
    {
      context: /linux|packag|distribut|install|ubuntu/i,
      reason: 'A sandbox and its rights belong to one format',
      source: 'Flatpak documentation; AppImage documentation'
    }
  ),
  askedRow(
    'end tests desktop',
    'tests of desktop apps',
    names(
      ['Playwright for Electron', 'Playwright'],
      'Spectron',
      ['WebdriverIO', 'tauri-driver'],
      ['WinAppDriver', 'Appium Windows'],
      'FlaUI',
      'TestFX',
      'Squish'
    ),
    {
      context:
        /(?:Electron|Tauri|WPF|[Dd]esktop|WinForms|JavaFX).{0,200}[Tt]est|[Tt]est.{0,200}(?:Electron|Tauri|WPF|[Dd]esktop|JavaFX)|Spectron|WinAppDriver|FlaUI/,
      reason: 'Windows are driven by one tool',
      source: 'Electron documentation, automated testing'
    }
  ),
  askedRow(
    'extension framework',
    'framework of browser extensions',
    names(
      'WXT',
      'Plasmo',
      ['CRXJS', 'CRXJS Vite plugin'],
      ['plain extension', 'vanilla extension', 'vanilla JavaScript', 'plain web extension'],
      'Extension\\.js'
    ),
    {context: /[Ee]xtension|WXT|Plasmo|CRXJS/, reason: 'A manifest is generated or written', source: 'WXT documentation, compare'}
  ),
  askedRow(
    'extension manifest',
    'manifest of browser extensions',
    names(['Manifest V3', 'MV3', 'manifest v3'], ['Manifest V2', 'MV2', 'manifest v2']),
    {
      context: /manifest|\bmv[23]\b/i,
      reason: 'A background page is a worker or a page',
      source: 'Chrome developers, migrate to Manifest V3'
    }
  ),
  askedRow(
    'extension storage',
    'storage of browser extensions',
    names(['chrome\\.storage\\.local', 'storage\\.local'], ['chrome\\.storage\\.sync', 'storage\\.sync'], 'IndexedDB', 'localStorage'),
    {
      context: /chrome\.storage|[Ee]xtension.{0,200}(?:stor|persist)|(?:[Ss]tor|[Pp]ersist).{0,200}[Ee]xtension/,
      reason: 'A setting stays on the machine or follows the user',
      source: 'Chrome developers, storage'
    }
  ),
  askedRow(
    'terminal interface py',
    'terminal interfaces in Python',
    names('Textual', 'Rich', ['curses', 'ncurses'], 'urwid', ['prompt_toolkit', 'prompt-toolkit'], 'asciimatics', 'blessed'),
    {
      context: /TUI|[Tt]erminal (?:UI|interface|app)|[Tt]extual/,
      reason: 'A screen belongs to one toolkit',
      source: 'Textual documentation'
    }
  ),
  askedRow('terminal interface rust', 'terminal interfaces in Rust', names(['Ratatui', 'tui-rs'], 'Cursive', 'iocraft', 'r3bl_tui'), {
    reason: 'A screen belongs to one toolkit',
    source: 'Ratatui documentation'
  }),
  askedRow(
    'cli js',
    'command lines in Node.js',
    names(
      ['Commander', 'Commander\\.js'],
      'yargs',
      'oclif',
      'CAC',
      'Clipanion',
      'citty',
      ['minimist', 'mri'],
      ['node:util parseArgs', 'parseArgs', 'util\\.parseArgs']
    ),
    {
      context: /CLI|[Cc]ommand[- ][Ll]ine|[Aa]rgument|[Ff]lags|yargs|oclif|subcommand/,
      reason: 'One library parses the arguments',
      source: 'Commander.js and oclif documentation'
    }
  ),
  askedRow(
    'prompts js',
    'prompts of Node.js tools',
    names(
      ['Inquirer', 'Inquirer\\.js', '@inquirer/prompts', '@inquirer'],
      ['Clack', '@clack/prompts'],
      'prompts library',
      'Enquirer',
      'Ink'
    ),
    {
      context: /CLI|[Pp]rompt|[Ii]nteractive|terminal/,
      reason: 'Questions are asked by one library',
      source: 'Clack and Inquirer documentation'
    }
  )
]
