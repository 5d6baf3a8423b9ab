import {askedRow, type ChoiceSlot, choice, names, phrase} from './choice-slot.js'

/** Dialects and style of shell scripts. */
export const shellChoices: readonly ChoiceSlot[] = [
  askedRow(
    'dialect shell',
    'dialect of scripts',
    names(
      ['Bash scripts', 'bash scripting', 'bash-specific', 'bashisms'],
      ['POSIX sh', 'POSIX shell', 'POSIX-compliant', 'POSIX-compatible', 'POSIX compliance', 'plain sh', 'dash', '/bin/sh'],
      'Zsh',
      ['Fish', 'fish shell'],
      ['PowerShell', 'pwsh']
    ),
    {
      context: /[Ss]hell scripts?|POSIX|[Pp]ortab|[Bb]ash scripts?|scripts? in/,
      reason: 'A script is run by one shell',
      source: 'Google shell style guide; POSIX.1-2017, shell command language'
    }
  ),
  askedRow(
    'shebang',
    'first line of scripts',
    [
      phrase('#!/usr/bin/env bash', 'usr', /#!\/usr\/bin\/env bash\b/),
      phrase('#!/bin/bash', 'bin', /#! ?\/bin\/bash\b/),
      phrase('#!/bin/sh', 'bin', /#! ?\/bin\/sh\b/)
    ],
    {reason: 'The interpreter is found in one way', source: 'Google shell style guide, which shell to use'}
  ),
  askedRow(
    'tests shell',
    'tests in scripts',
    [
      phrase('[[ ]]', '[ brackets', /\[\[(?: |`|\.\.\.|…)|\bdouble brackets\b/),
      phrase('[ ]', '[ brackets command', /(?:^|[^[])\[ (?:\.\.\.|…)?\s?\](?!\])|\bsingle brackets\b|\btest command\b/)
    ],
    {
      context: /[Bb]ash|[Ss]hell|conditional|brackets|POSIX|\[\[/,
      reason: 'A condition is read by the shell or by a command',
      source: 'BashFAQ 031; Google shell style guide, test'
    }
  ),
  askedRow(
    'substitution shell',
    'command substitution',
    [
      phrase('$(...)', '$ dollar', /\$\((?:command|cmd|\.\.\.|…)?\)|\bdollar[- ]paren/),
      phrase('backticks', 'backtick backticks', /\bbackticks?\b/)
    ],
    {
      context: /substitut/,
      reason: 'Commands nest in one syntax',
      source: 'Google shell style guide, command substitution; ShellCheck SC2006'
    }
  ),
  askedRow('formatter shell', 'formatter of scripts', names('shfmt', 'beautysh'), {
    reason: 'Two formatters undo each other',
    source: 'shfmt README'
  }),
  askedRow(
    'test framework shell',
    'tests of scripts',
    names(['Bats', 'bats-core', 'BATS'], 'shUnit2', 'ShellSpec', 'Pester', 'bash_unit'),
    {
      reason: 'Tests run on one framework',
      source: 'Bats and ShellSpec documentation'
    }
  ),
  askedRow(
    'options shell',
    'options of scripts',
    [
      choice('getopts'),
      phrase('getopt', 'getopt', /\bgetopt\b/),
      choice(
        'case loop',
        'while and case',
        'while/case',
        'case statement',
        'case statements',
        'manual parsing',
        'while loop with case',
        'while-case loop'
      ),
      choice('argbash', 'docopts')
    ],
    {context: /option|argument|flag|pars/i, reason: 'Arguments are read in one way', source: 'BashFAQ 035'}
  ),
  askedRow('output shell', 'output of scripts', [phrase('printf', 'printf', /\bprintf\b/), phrase('echo', 'echo', /\becho\b/)], {
    context:
      /(?:printf.{0,200}(?:over|instead|prefer|rather|portab|not|never)|[Pp]refer .{0,12}(?:printf|echo)|(?:[Nn]ever|[Aa]void|instead of|[Uu]se) .{0,8}`?echo`? (?:for|with|-e|to print|when|;))/,
    reason: 'Output is written by one command',
    source: 'POSIX.1-2017, echo; ShellCheck SC2028'
  }),
  askedRow(
    'functions shell',
    'functions of scripts',
    [
      phrase('name() form', 'name func my function posix', /\b(?:name|func|my_func|function_name)\(\) ?\{?|\bPOSIX function syntax\b/),
      phrase('function keyword', 'function', /`function`|\bfunction keyword\b/)
    ],
    {
      context: /(?:[Ff]unction).{0,200}(?:keyword|syntax|declar|defin|style|form)/,
      reason: 'Functions are declared in one form',
      source: 'Google shell style guide, function names; ShellCheck SC2112'
    }
  ),
  askedRow(
    'variable case shell',
    'case of shell variables',
    names(
      ['lower case', 'lowercase', 'lower_snake_case', 'snake_case', 'lower-case'],
      ['upper case', 'UPPERCASE', 'UPPER_CASE', 'uppercase', 'UPPER_SNAKE_CASE', 'SCREAMING_SNAKE_CASE']
    ),
    {
      context: /(?:[Ll]ocal|[Ss]cript|[Ss]hell|[Bb]ash) variables?/,
      reason: 'A variable is named in one case',
      source: 'Google shell style guide, variable names'
    }
  ),
  askedRow(
    'flags shell',
    'options of commands in scripts',
    names(
      ['long options', 'long flags', 'long-form options', 'long-form flags', 'long option names', 'GNU long options'],
      ['short options', 'short flags', 'short-form options', 'short-form flags']
    ),
    {
      context: /[Ss]cript|[Ss]hell|[Bb]ash|command/,
      reason: 'A reader is told by name, or the line is portable',
      source: 'GNU coding standards; shell style guides'
    }
  ),
  askedRow(
    'lines shell',
    'reading of lines',
    names(
      ['while read', 'while read loop', 'while IFS= read', 'while IFS= read -r', 'IFS= read -r'],
      ['mapfile', 'readarray'],
      ['for loops', 'for line in']
    ),
    {context: /\blines?\b|file|mapfile|readarray/, reason: 'A line is read without splitting', source: 'BashFAQ 001; ShellCheck SC2013'}
  ),
  askedRow(
    'json shell',
    'JSON in scripts',
    [
      choice('jq'),
      phrase('python -c', 'python python3', /\bpython3? -[cm]\b/),
      choice('gojq'),
      choice('grep and sed', 'sed and awk', 'grep/sed', 'grep', 'sed')
    ],
    {
      context:
        /JSON.{0,200}(?:pars|extract|process|script|jq|query)|(?:[Pp]arse|[Ee]xtract|[Pp]rocess).{0,60}JSON.{0,60}(?:jq|python|grep|sed)/,
      reason: 'A document is parsed or matched',
      source: 'jq manual'
    }
  ),
  askedRow(
    'command lookup shell',
    'looking up a command',
    [choice('command -v'), phrase('which', 'which', /`which`|\bwhich command\b/), choice('type -p', 'hash')],
    {
      context: /command -v|`which`|\bexists?\b|availab|installed/,
      reason: 'A command is found by the shell or by a program',
      source: 'ShellCheck SC2230; BashFAQ 081'
    }
  ),
  askedRow(
    'errors powershell',
    'errors of PowerShell scripts',
    [
      phrase("$ErrorActionPreference = 'Stop'", 'erroractionpreference', /\bErrorActionPreference\b/i),
      phrase('-ErrorAction per call', 'erroraction', /-ErrorAction Stop\b/i)
    ],
    {context: /ErrorAction/, reason: 'Errors end the script or the call', source: 'PowerShell documentation, about_Preference_Variables'}
  ),
  askedRow(
    'edition powershell',
    'edition of PowerShell',
    names(
      ['PowerShell 7', 'PowerShell Core', 'pwsh', 'PowerShell 7\\+'],
      ['Windows PowerShell', 'Windows PowerShell 5\\.1', 'PowerShell 5\\.1']
    ),
    {reason: 'A script is written for one edition', source: 'PowerShell documentation, differences from Windows PowerShell'}
  ),
  askedRow('output powershell', 'output of PowerShell functions', names('Write-Output', 'Write-Host', 'Write-Verbose', 'implicit output'), {
    context: /Write-(?:Output|Host|Verbose)/,
    reason: 'Text goes to the pipeline or to the screen',
    source: 'PowerShell documentation; PSScriptAnalyzer, AvoidUsingWriteHost'
  })
]
