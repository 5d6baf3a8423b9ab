import {type ChoiceSlot, names, row} from './choice-slot.js'

/** Tools of Python. */
export const pythonChoices: readonly ChoiceSlot[] = [
  row('package manager py', 'package manager', names('pip', 'poetry', 'uv', 'pdm', 'pipenv', 'conda'), {
    context: /\b(?:install|package|dependenc|environment|lock|manag)/i
  }),
  row('formatter py', 'formatter for Python', names('Black', 'YAPF', 'autopep8', 'ruff format')),
  row('linter py', 'linter for Python', names('Ruff', 'Flake8', 'Pylint'), {context: /lint|style|check|static/i})
]
