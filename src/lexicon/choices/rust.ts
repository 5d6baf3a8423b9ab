import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Crates and style of Rust. */
export const rustChoices: readonly ChoiceSlot[] = [
  askedRow(
    'error crate rust',
    'error types of Rust',
    [
      choice('thiserror'),
      choice('anyhow', 'anyhow::Result', 'anyhow::Error'),
      choice('eyre', 'color-eyre'),
      choice('snafu'),
      phrase('Box<dyn Error>', 'box', /\bBox<dyn (?:std::error::)?Error\b/),
      choice('error-stack'),
      choice('hand-written error enums', 'hand-rolled error enums', 'manual Error implementations')
    ],
    {
      reason: 'Errors are typed for callers or boxed for reports',
      source: 'thiserror and anyhow documentation; Rust API guidelines, C-GOOD-ERR'
    }
  ),
  askedRow(
    'unwrap rust',
    'what stands in place of unwrap',
    [
      phrase('expect', 'expect', /`?\.?expect\(|`expect`|\bexpect with\b|\bexpect\(\)/),
      phrase('the ? operator', '? question', /`\?`|\? operator\b|\bquestion mark operator\b/)
    ],
    {
      context: /unwrap|panic/,
      reason: 'A failure ends the program with words or goes to the caller',
      source: 'The Rust Programming Language, to panic or not to panic'
    }
  ),
  askedRow(
    'async runtime rust',
    'async runtime of Rust',
    names(['Tokio', 'tokio::main'], 'async-std', 'smol', 'glommio', 'monoio', 'Embassy'),
    {
      reason: 'A future needs the reactor of its runtime',
      source: 'Asynchronous programming in Rust, the async ecosystem'
    }
  ),
  askedRow(
    'web framework rust',
    'web framework of Rust',
    names('Axum', ['Actix Web', 'Actix', 'actix-web'], ['Rocket', 'rocket\\.rs'], 'Warp', 'Poem', 'Tide', 'Salvo', 'Loco'),
    {
      context: /[Ff]ramework|\b(?:HTTP|http|API|REST|web|[Ss]erver|[Rr]outes?|[Hh]andlers?|Axum|[Aa]ctix)\b/,
      reason: 'Handlers and extractors are written for one framework',
      source: 'Are we web yet; Axum and Actix documentation'
    }
  ),
  askedRow(
    'logging rust',
    'logging crate of Rust',
    [
      phrase(
        'tracing',
        'tracing instrument',
        /`tracing`|\btracing(?:-subscriber|::|_subscriber| crate| macros| spans| instead)|#\[(?:tracing::)?instrument\b/
      ),
      phrase('log', 'log env', /`log`|\blog crate\b|\benv_logger\b|\blog::(?:info|warn|error|debug)\b/),
      choice('slog crate', 'slog-rs'),
      choice('fern'),
      phrase('println!', 'println eprintln', /\bprintln!|\beprintln!/)
    ],
    {
      context: /[Ll]og|[Tt]rac|instrument/,
      reason: 'Events go through one facade',
      source: 'tracing documentation; log crate documentation'
    }
  ),
  askedRow(
    'database access rust',
    'database access in Rust',
    names(
      'Diesel',
      ['SQLx', 'sqlx::query', 'query!'],
      ['SeaORM', 'sea-orm'],
      'rusqlite',
      ['tokio-postgres', 'rust-postgres'],
      'SurrealDB client'
    ),
    {
      context: /\b(?:SQL|sql|ORM|quer(?:y|ies)|[Dd]atabases?|DB|[Pp]ersistence|Postgres\w{0,20}|Diesel|SQLx|SeaORM)\b/,
      reason: 'Queries are checked, mapped or built by one crate',
      source: 'SeaORM documentation, comparison with Diesel'
    }
  ),
  askedRow('binary format rust', 'binary format in Rust', names('bincode', 'postcard', 'rkyv', 'borsh', 'rmp-serde', 'bitcode', 'speedy'), {
    reason: 'Both ends read one format',
    source: 'serde documentation, data formats'
  }),
  askedRow('cli rust', 'arguments of Rust programs', names('clap', 'structopt', 'argh', 'pico-args', 'lexopt', 'bpaf', 'gumdrop'), {
    reason: 'One crate parses the arguments',
    source: 'clap documentation, comparisons'
  }),
  askedRow(
    'clap style',
    'style of clap',
    names(
      ['derive macros', 'derive API', 'derive feature', 'clap derive', '#\\[derive\\(Parser\\)\\]', 'derive'],
      ['builder API', 'builder pattern', 'builder']
    ),
    {context: /\bclap\b/, reason: 'A command is derived or built', source: 'clap documentation, derive or builder'}
  ),
  askedRow(
    'http client rust',
    'HTTP client of Rust',
    names('reqwest', 'ureq', ['hyper client', 'hyper directly'], 'surf', 'isahc', 'awc'),
    {
      reason: 'One client carries pools and timeouts',
      source: 'reqwest and ureq documentation'
    }
  ),
  askedRow('test runner rust', 'test runner of Rust', names(['cargo nextest', 'cargo-nextest', 'nextest'], 'cargo test'), {
    context: /\brun|tests?\b/i,
    reason: 'One runner decides how tests are isolated',
    source: 'nextest documentation'
  }),
  askedRow(
    'mocks rust',
    'mocks in Rust',
    names('mockall', 'faux', 'mockito crate', ['hand-written fakes', 'trait-based fakes', 'hand-written test doubles', 'manual fakes']),
    {context: /[Mm]ock|[Ff]ake|[Tt]rait/, reason: 'A double is generated or written', source: 'mockall documentation'}
  ),
  askedRow(
    'unsafe rust',
    'unsafe code in Rust',
    [
      phrase(
        'forbidden',
        'forbid deny unsafe',
        /\bforbid\(unsafe_code\)|\bdeny\(unsafe_code\)|\b(?:no|zero|forbid) `?unsafe`?(?: code| blocks?)?\b/
      ),
      phrase('with SAFETY comments', 'safety', /\bSAFETY:|\/\/ ?SAFETY\b|`?SAFETY`? comments?\b|\bsafety comments?\b/i)
    ],
    {
      context: /unsafe/i,
      reason: 'Unsafe code is ruled out or explained',
      source: 'Rust reference, unsafe code lint; Clippy, undocumented_unsafe_blocks'
    }
  ),
  askedRow(
    'module files rust',
    'files of Rust modules',
    names(['mod\\.rs', 'mod\\.rs files'], ['named module files', 'foo\\.rs', 'module_name\\.rs', 'modern module style']),
    {
      context: /\bmodule|mod\.rs/,
      reason: 'A module with children lies in one of two places',
      source: 'The Rust Programming Language, separating modules into files'
    }
  ),
  askedRow(
    'dispatch rust',
    'dispatch in Rust',
    names(
      ['generics', 'static dispatch', 'monomorphization', 'trait bounds', 'impl Trait'],
      ['trait objects', 'dynamic dispatch', 'dyn Trait', 'Box<dyn Trait>']
    ),
    {
      context: /default|prefer|over|instead|rather|favou?r/i,
      reason: 'A call is resolved when it is compiled or when it runs',
      source: 'Rust API guidelines, C-OBJECT; The Rust Programming Language, trait objects'
    }
  ),
  askedRow(
    'mutex rust',
    'mutex of Rust',
    names(['std::sync::Mutex', 'std Mutex'], ['tokio::sync::Mutex', 'tokio Mutex', 'async Mutex'], ['parking_lot', 'parking_lot::Mutex']),
    {reason: 'A lock blocks the thread or yields the task', source: 'Tokio tutorial, shared state'}
  ),
  askedRow(
    'shared state rust',
    'shared state in Rust',
    [
      phrase('Arc<Mutex>', 'arc', /\bArc<(?:Mutex|RwLock)\b/),
      choice('message passing', 'mpsc', 'mpsc channels', 'crossbeam channels', 'tokio channels')
    ],
    {
      context: /[Ss]hared?|[Cc]oncurren|[Tt]hread|[Tt]ask/,
      reason: 'State is locked or sent',
      source: 'The Rust Programming Language, message passing and shared state'
    }
  ),
  askedRow(
    'string parameters rust',
    'string parameters in Rust',
    [
      phrase('&str', 'str', /&(?:'static )?str\b/),
      phrase('String', 'string', /\bowned `?String\b|`String`/),
      phrase('impl Into<String>', 'into asref', /\bInto<String>|\bAsRef<str>/),
      phrase('Cow', 'cow', /\bCow<'?\w{0,20},? ?str>|`Cow`/)
    ],
    {
      context: /[Pp]aramet|[Aa]rgument|[Ff]unction (?:inputs?|signatures?)|[Aa]ccept/,
      reason: 'A function borrows or owns what it is given',
      source: 'Rust API guidelines, C-GENERIC; Clippy, ptr_arg'
    }
  ),
  askedRow(
    'benchmarks rust',
    'benchmarks in Rust',
    names(['Criterion', 'criterion\\.rs'], 'divan', ['iai', 'iai-callgrind'], ['libtest bench', '#\\[bench\\]']),
    {context: /bench/i, reason: 'One harness measures', source: 'Criterion.rs and Divan documentation'}
  ),
  askedRow('dates rust', 'dates in Rust', names('chrono', 'time crate', 'jiff'), {
    reason: 'Types of two date crates do not mix',
    source: 'jiff documentation, comparison'
  }),
  askedRow(
    'lazy values rust',
    'lazy statics in Rust',
    names(['lazy_static', 'lazy_static!'], 'once_cell', [
      'std OnceLock',
      'OnceLock',
      'LazyLock',
      'std::sync::OnceLock',
      'std::sync::LazyLock'
    ]),
    {
      reason: 'The standard library took the place of the crates',
      source: 'once_cell documentation, standard library; Clippy, non_std_lazy_statics'
    }
  ),
  askedRow(
    'builders rust',
    'builders in Rust',
    names('derive_builder', 'typed-builder', 'bon', ['hand-written builders', 'manual builder', 'hand-written builder']),
    {context: /[Bb]uilder/, reason: 'Builders are generated or written', source: 'bon documentation, alternatives'}
  ),
  askedRow('tls rust', 'TLS in Rust', names('rustls', ['OpenSSL', 'openssl crate', 'native-tls']), {
    context: /TLS|tls|rust/,
    reason: 'One library ends the connection',
    source: 'reqwest documentation, TLS backends'
  }),
  askedRow('web front end rust', 'web front end in Rust', names('Leptos', 'Yew', 'Dioxus', 'Sycamore', 'Perseus'), {
    reason: 'Components are written for one framework',
    source: 'Leptos book, comparison'
  }),
  askedRow(
    'gui rust',
    'graphical interfaces in Rust',
    names(['egui', 'eframe'], 'iced', 'Slint', ['gtk-rs', 'gtk4-rs'], 'Druid', 'Makepad', 'Floem'),
    {context: /GUI|gui|desktop|interface|egui|window/, reason: 'A window belongs to one toolkit', source: 'Are we GUI yet'}
  ),
  askedRow('parser rust', 'parsers in Rust', names('nom', 'pest', 'winnow', 'LALRPOP', 'chumsky', 'logos'), {
    context: /\bpars(?:e|er|ers|ing)\b|grammar|combinator/,
    reason: 'A grammar is written for one parser',
    source: 'winnow documentation, why winnow'
  }),
  askedRow('allocator rust', 'allocator of Rust programs', names(['jemalloc', 'tikv-jemallocator'], 'mimalloc', 'system allocator'), {
    context: /alloc/i,
    reason: 'A program has one global allocator',
    source: 'The Rust performance book, heap allocations'
  }),
  askedRow(
    'lint level rust',
    'Clippy lints',
    names(['clippy::pedantic', 'pedantic lints', 'clippy pedantic'], ['default lints', 'clippy::all', 'default clippy lints']),
    {context: /[Cc]lippy|[Ll]ints?/, reason: 'A group of lints is on or off', source: 'Clippy documentation, lint groups'}
  ),
  askedRow(
    'parallel rust',
    'parallel loops in Rust',
    names(['rayon', 'par_iter'], ['std::thread::spawn', 'std::thread::scope', 'scoped threads']),
    {context: /parallel|CPU|[Tt]hread|data[- ]parallel/, reason: 'Work is shared by one pool', source: 'Rayon documentation'}
  ),
  askedRow('wasm rust', 'WebAssembly builds in Rust', names('wasm-pack', 'trunk', 'wasm-bindgen-cli', 'cargo-leptos'), {
    context: /wasm|webassembly/i,
    reason: 'One tool bundles the module',
    source: 'Rust and WebAssembly book'
  })
]
