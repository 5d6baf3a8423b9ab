#!/usr/bin/env bash
# What action.yml runs: `agentmerge check` with the inputs of the action, which are in the environment.
# AGENTMERGE_COMMAND names another program than that of npm; tests do.
set -uo pipefail

if [ -n "${AGENTMERGE_COMMAND:-}" ]; then command=("$AGENTMERGE_COMMAND"); else command=(npx --yes "agentmerge@$AGENTMERGE_VERSION"); fi

# `--flag=value`, so that no value is taken for a flag.
options=()
add() { if [ -n "$2" ]; then options+=("--$1=$2"); fi; }
add config "${AGENTMERGE_CONFIG:-}"
add fail-on "${AGENTMERGE_FAIL_ON:-}"
add max-conflicts "${AGENTMERGE_MAX_CONFLICTS:-}"
add baseline "${AGENTMERGE_BASELINE:-}"
add since "${AGENTMERGE_SINCE:-}"

paths=()
while IFS= read -r path; do
  path="${path%$'\r'}"
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${AGENTMERGE_PATH:-.}"

check() { "${command[@]}" check "${options[@]+"${options[@]}"}" "$@" -- "${paths[@]+"${paths[@]}"}"; }

check "--format=${AGENTMERGE_FORMAT:-github}"
code=$?

sarif="${AGENTMERGE_SARIF_FILE:-}"
if [ -n "$sarif" ] && [ "$code" -le 1 ]; then
  check --format=sarif --quiet >"$sarif" || [ $? -eq 1 ] || code=2
else
  sarif=
fi

# A line feed in a name would write a second output.
{
  echo "exit-code=$code"
  echo "sarif-file=${sarif//[$'\r\n']/}"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
