#!/usr/bin/env bash
# react-router 7 gives its development build to production builds.
#
# Expected: a bundler that builds for production, or Node with the condition `production`, finds
# dist/production, as with other libraries that bring both builds.
# Seen: with react-router 7.18.6 every condition of the package's `exports` leads to dist/development,
# whose only difference are warnings; dist/production is in the package, and nothing leads there but an
# alias for the file itself.
#
# Needs Node and npm. Fails when react-router says otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit react-router@7.18.6 react@19 react-dom@19

cat >where.mjs <<'JS'
console.log(import.meta.resolve('react-router').replace(/.*node_modules/, 'node_modules'));
JS
found=$(NODE_ENV=production node --conditions=production where.mjs)
echo "found:  $found"
builds=$(grep -l 'ENABLE_DEV_WARNINGS = ' -r node_modules/react-router/dist --include='*.mjs' | sort)
for build in $builds; do
  echo "$build: $(grep -o 'ENABLE_DEV_WARNINGS = [a-z]*' "$build")"
done
case $found in
  */dist/development/*) echo "as told" ;;
  *) echo "the package leads elsewhere now" >&2; exit 1 ;;
esac
