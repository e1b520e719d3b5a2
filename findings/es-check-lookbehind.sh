#!/usr/bin/env bash
# es-check passes a look-behind for Safari 15.4, which cannot read a script that has one.
#
# Expected: `es-check --checkBrowser --checkFeatures` names what a browser of the query lacks, as it does
# for class static blocks, which Safari has since 16.4 like look-behinds (MDN's data).
# Seen: with es-check 9.8.1 a regular expression that looks behind passes. It is syntax: an older
# Safari refuses the whole file, so that a page stays empty.
#
# Needs Node and npm. Fails when es-check or MDN's data say otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit es-check@9.8.1 @mdn/browser-compat-data@8.1.9

cat >behind.mjs <<'JS'
export const sentences = (text) => text.split(/(?<=\.)\s/);
JS
cat >static.mjs <<'JS'
export class Names {
  static {
    this.all = [];
  }
}
JS
cat >since.cjs <<'JS'
const { javascript } = require('@mdn/browser-compat-data');
const since = ({ __compat }) => __compat.support.safari.version_added;
console.log(
  `look-behind since ${since(javascript.regular_expressions.lookbehind_assertion)},` +
    ` static blocks since ${since(javascript.classes.static.initialization_blocks)}`,
);
JS

check() {
  npx es-check --checkBrowser --browserslistQuery='safari 15.4' --checkFeatures --module --noCache "$1" \
    >/dev/null 2>&1 && echo "$1 passes" || echo "$1 is refused"
}

{
  node since.cjs
  check behind.mjs
  check static.mjs
} | tee seen.txt

diff seen.txt - <<'TEXT'
look-behind since 16.4, static blocks since 16.4
behind.mjs passes
static.mjs is refused
TEXT
echo "As told."
