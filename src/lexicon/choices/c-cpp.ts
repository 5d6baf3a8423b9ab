import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Tools and style of C and C++. */
export const cppChoices: readonly ChoiceSlot[] = [
  askedRow(
    'error style cpp',
    'how errors are reported in C++',
    names(
      ['exceptions', 'C\\+\\+ exceptions', 'throw exceptions'],
      ['std::expected', 'tl::expected', 'expected types'],
      ['error codes', 'return codes', 'status codes', 'error code returns', 'std::error_code'],
      ['absl::Status', 'absl::StatusOr'],
      'std::optional'
    ),
    {
      context:
        /(?:C\+\+|std::|absl|tl::|noexcept).{0,200}(?:[Ee]rror|[Ff]ail|[Ee]xception)|(?:[Ee]rror|[Ff]ail|[Ee]xception).{0,200}(?:C\+\+|std::|absl|tl::|noexcept)/,
      reason: 'A caller looks for failures in one way',
      source: 'C++ Core Guidelines, E; Google C++ style guide, exceptions'
    }
  ),
  askedRow(
    'build system cpp',
    'build system of C and C++',
    names(
      ['CMake', 'CMakeLists\\.txt'],
      'Meson',
      'Bazel',
      ['GNU Make', 'Makefiles?', 'Autotools', 'Autoconf'],
      'SCons',
      'Premake',
      'xmake'
    ),
    {
      context: /C\+\+|CMake|Meson|\bC (?:project|code|librar)|Bazel|SCons|Premake/,
      reason: 'One tool builds a project',
      source: 'Meson documentation, comparisons; CMake documentation'
    }
  ),
  askedRow(
    'package manager cpp',
    'package manager of C++',
    names(
      'vcpkg',
      'Conan',
      ['FetchContent', 'CPM\\.cmake', 'CPM', 'CMake FetchContent'],
      'git submodules',
      'Hunter package manager',
      'Spack'
    ),
    {
      context: /C\+\+|vcpkg|Conan|CMake|[Dd]ependenc/,
      reason: 'Dependencies come through one door',
      source: 'CMake documentation, using dependencies guide'
    }
  ),
  askedRow(
    'test framework cpp',
    'test framework of C and C++',
    names(
      ['GoogleTest', 'Google Test', 'gtest', 'GTest'],
      'Catch2',
      'doctest',
      'Boost\\.Test',
      'CppUTest',
      ['Unity test framework', 'Ceedling', 'Unity/Ceedling'],
      'Criterion test framework',
      'cmocka',
      'CUnit'
    ),
    {
      context: /C\+\+|[Gg][Tt]est|Google ?Test|Catch2|[Uu]nit tests?|[Tt]est framework|\bC code\b|Boost|CppUTest|doctest/,
      reason: 'Tests run on one framework',
      source: 'doctest and Catch2 documentation'
    }
  ),
  askedRow(
    'style guide cpp',
    'style guide of C and C++',
    [
      phrase('Google C++ Style Guide', 'google', /\bGoogle(?:'s)? C\+\+ [Ss]tyle|\bGoogle style\b/),
      phrase('C++ Core Guidelines', 'core cppcoreguidelines', /\bC\+\+ Core Guidelines\b|\bCppCoreGuidelines\b/i),
      choice('LLVM coding standards', 'LLVM style', 'LLVM Coding Standards'),
      choice('MISRA', 'MISRA C\\+\\+', 'MISRA C'),
      choice('AUTOSAR', 'AUTOSAR C\\+\\+14'),
      choice('JSF'),
      choice('Linux kernel coding style', 'Linux kernel style', 'kernel coding style'),
      choice('GNU coding standards', 'GNU style')
    ],
    {
      context: /C\+\+|\bC\b|[Cc]oding|clang-format|[Kk]ernel/,
      reason: 'Code is written by one guide',
      source: 'clang-format documentation, BasedOnStyle'
    }
  ),
  askedRow(
    'smart pointers cpp',
    'owning pointers of C++',
    names(
      ['unique_ptr', 'std::unique_ptr'],
      ['shared_ptr', 'std::shared_ptr'],
      ['raw pointers', 'raw new and delete', 'raw owning pointers', 'manual new/delete']
    ),
    {
      context:
        /(?:unique_ptr|shared_ptr|raw).{0,200}(?:default|own|prefer|unless)|(?:default|[Oo]wn|[Pp]refer).{0,200}(?:unique_ptr|shared_ptr|raw)/,
      reason: 'An object has one owner or several',
      source: 'C++ Core Guidelines, R.20 and R.21'
    }
  ),
  askedRow(
    'include guards',
    'guards of headers',
    [phrase('#pragma once', 'pragma', /#?\bpragma once\b/), choice('include guards', 'include guard', 'header guards?', '#ifndef guards')],
    {
      context: /header|guard|pragma/i,
      reason: 'Headers are guarded in one way',
      source: 'C++ Core Guidelines, SF.8; Google C++ style guide'
    }
  ),
  askedRow(
    'formatting cpp',
    'formatted output of C++',
    names(
      ['std::format', 'std::print', 'fmt::format', '\\{fmt\\}', 'fmtlib'],
      ['iostreams', 'std::cout', 'iostream', 'std::ostringstream'],
      ['printf', 'snprintf', 'std::printf']
    ),
    {
      context: /(?:C\+\+|std::|fmt|iostream|snprintf|printf).{0,200}(?:format|output|print|prefer|string|over|instead)/,
      reason: 'Text is formatted in one style',
      source: 'C++ Core Guidelines, SL.io.3; {fmt} documentation'
    }
  ),
  askedRow(
    'logging cpp',
    'logging library of C++',
    names('spdlog', ['glog', 'Google glog'], 'Boost\\.Log', ['Quill logger', 'quill'], 'Easylogging\\+\\+', ['log4cplus', 'log4cxx']),
    {context: /log/i, reason: 'Records go through one logger', source: 'spdlog and Quill documentation'}
  ),
  askedRow(
    'json cpp',
    'JSON library of C++',
    names(['nlohmann/json', 'nlohmann::json', 'nlohmann json', 'nlohmann'], 'RapidJSON', 'simdjson', 'Boost\\.JSON', 'cJSON', 'Glaze'),
    {reason: 'One library parses the documents', source: 'nlohmann/json README, benchmarks'}
  ),
  askedRow(
    'memory checks cpp',
    'memory checks of C and C++',
    names(['AddressSanitizer', 'ASan', 'sanitizers', '-fsanitize=address'], ['Valgrind', 'Memcheck'], 'Dr\\. Memory'),
    {
      context: /memory|leak|undefined behavio|use-after|overflow/i,
      reason: 'A program is instrumented or emulated',
      source: 'AddressSanitizer wiki, comparison of memory tools'
    }
  ),
  askedRow(
    'initialization cpp',
    'initialization in C++',
    names(
      ['brace initialization', 'braced initialization', 'uniform initialization', 'brace-initialization', 'braced-init'],
      ['parentheses', 'parenthesized initialization', 'paren initialization'],
      ['assignment form', 'copy initialization']
    ),
    {context: /initiali/i, reason: 'Objects are initialized in one syntax', source: 'C++ Core Guidelines, ES.23; Abseil tips, 88'}
  ),
  askedRow(
    'auto cpp',
    'local variables in C++',
    [
      phrase('auto', 'auto', /`auto`|\balmost always auto\b|\bauto (?:keyword|for|only|when|where|liberally|sparingly)\b/i),
      choice('explicit types', 'explicit type declarations', 'spell out types')
    ],
    {
      context: /C\+\+|`auto`|[Aa]lmost always auto|iterator|type deduction/,
      reason: 'The type of a local is written or deduced',
      source: 'C++ Core Guidelines, ES.11; Google C++ style guide, type deduction'
    }
  ),
  askedRow(
    'member names cpp',
    'names of data members in C++',
    names(
      ['m_ prefix', 'm_', 'm_camelCase', 'm_snake_case'],
      ['trailing underscore', 'trailing underscores', 'member_', 'name_'],
      ['leading underscore', 'underscore prefix', '_member']
    ),
    {
      context: /[Mm]ember|[Ff]ield|[Pp]rivate/,
      reason: 'Members are named in one way',
      source: 'Google C++ style guide, variable names; Qt coding conventions'
    }
  ),
  askedRow(
    'header suffix cpp',
    'suffix of C++ headers',
    names(['\\.hpp', '\\.hpp', 'hpp headers?'], ['\\.h', '\\.h', '\\.h headers?'], ['\\.hh', '\\.hh']),
    {
      context: /(?:C\+\+.{0,200})?[Hh]eader/,
      reason: 'Headers have one suffix',
      source: 'C++ Core Guidelines, SF.1; Google C++ style guide, file names'
    }
  ),
  askedRow(
    'polymorphism cpp',
    'polymorphism in C++',
    names(
      ['virtual functions', 'virtual dispatch', 'virtual methods', 'runtime polymorphism'],
      ['CRTP', 'static polymorphism', 'compile-time polymorphism', 'concepts'],
      ['std::variant', 'std::visit', 'variant and visit'],
      'type erasure'
    ),
    {
      context: /polymorphi|CRTP|virtual/,
      reason: 'A call is resolved at compile time or at run time',
      source: 'C++ Core Guidelines, T.61 and C.120'
    }
  ),
  askedRow(
    'constraints cpp',
    'constraints of templates',
    names(['concepts', 'C\\+\\+20 concepts', 'requires clauses?'], ['SFINAE', 'enable_if', 'std::enable_if', 'std::enable_if_t']),
    {
      context: /[Tt]emplate|SFINAE|[Cc]onstrain|[Gg]eneric/,
      reason: 'A template is constrained in one way',
      source: 'C++ Core Guidelines, T.10 and T.48'
    }
  ),
  askedRow(
    'threads cpp',
    'threads of C++',
    names(
      ['std::jthread', 'jthread'],
      'std::thread',
      ['pthreads', 'POSIX threads', 'pthread'],
      'std::async',
      'OpenMP',
      ['TBB', 'oneTBB', 'Intel TBB'],
      'Boost\\.Thread'
    ),
    {context: /[Tt]hread|[Cc]oncurren|[Pp]arallel/, reason: 'Work is started in one way', source: 'C++ Core Guidelines, CP.25'}
  ),
  askedRow(
    'buffers c',
    'allocation in C',
    names(
      ['arenas', 'arena allocators?', 'arena allocation', 'memory pools?', 'pool allocators?'],
      ['malloc and free', 'malloc/free', 'malloc', 'calloc'],
      ['static allocation', 'static buffers']
    ),
    {
      context: /malloc|calloc|\bC (?:code|program)/,
      reason: 'Memory is freed one by one or at once',
      source: 'Chris Wellons, arena allocator tips; SEI CERT C, MEM'
    }
  ),
  askedRow(
    'cleanup c',
    'cleanup in C',
    names(
      ['goto cleanup', 'goto-based cleanup', 'single exit with goto', 'goto error handling', 'goto for cleanup', 'goto out'],
      ['cleanup attribute', '__attribute__\\(\\(cleanup\\)\\)', 'defer macro'],
      ['no goto', 'early returns without goto', 'nested ifs']
    ),
    {
      context: /goto|cleanup|clean-up/,
      reason: 'Resources are released in one place',
      source: 'Linux kernel coding style, centralized exiting; SEI CERT C, MEM12-C'
    }
  ),
  askedRow(
    'strings c',
    'copies of C strings',
    names(
      'snprintf',
      ['strlcpy', 'strlcat'],
      ['strncpy', 'strncat'],
      ['strcpy_s', 'Annex K functions'],
      ['memcpy with lengths', 'length-tracked strings']
    ),
    {
      context: /strcpy|strcat|string|sprintf|buffer/,
      reason: 'A copy is bounded in one way',
      source: 'SEI CERT C, STR07-C; Linux kernel documentation, deprecated interfaces'
    }
  ),
  askedRow(
    'exceptions switch cpp',
    'exceptions of a C++ build',
    [
      phrase('enabled', 'exceptions', /\bexceptions (?:are )?(?:enabled|allowed)\b|\benable exceptions\b/i),
      phrase(
        'disabled',
        'fno exceptions',
        /-fno-exceptions\b|\bexceptions (?:are )?(?:disabled|forbidden|banned)\b|\bdisable exceptions\b|\bno exceptions\b/i
      )
    ],
    {
      context: /C\+\+|-fno-|RTTI|firmware|compile|embedded/,
      reason: 'Code is built with them or without',
      source: 'Google C++ style guide, exceptions'
    }
  ),
  askedRow(
    'modules cpp',
    'modules or headers',
    names(['modules', 'C\\+\\+20 modules', 'named modules'], ['headers', 'header files', 'traditional headers']),
    {
      context: /(?:C\+\+|import std|header).{0,200}(?:[Mm]odules)|[Mm]odules.{0,200}(?:C\+\+|#include|header)/,
      reason: 'An interface is imported or included',
      source: 'C++ documentation, modules'
    }
  ),
  askedRow(
    'library form cpp',
    'form of a C++ library',
    names(['header-only', 'header only'], ['compiled library', 'separately compiled', 'static library', 'compiled libraries']),
    {context: /[Ll]ibrar/, reason: 'A library is included or linked', source: 'spdlog documentation, header-only and compiled versions'}
  ),
  askedRow(
    'benchmarks cpp',
    'benchmarks of C++',
    names(['Google Benchmark', 'google/benchmark'], 'nanobench', 'Celero', 'Catch2 BENCHMARK'),
    {
      context: /bench/i,
      reason: 'One harness measures',
      source: 'nanobench documentation, comparison'
    }
  )
]
