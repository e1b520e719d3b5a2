#!/usr/bin/env bash
# qti-components adds up areas of a point that overlap, where only the first of them counts.
#
# Expected: of areas that overlap the one that is listed first takes priority (QTI 3.0, areaMapEntry), so
# that an inner circle may be worth more than the one round it: a point in both gives 1, not 1.5.
# Seen: with @citolab/qti-components 7.27.4 it gives 1.5, more than the best that there is, unless the
# mapping has an upper bound, which is meant for several points. qti3-item-player takes the first.
#
# Needs Node and npm. Fails when the player does otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit @citolab/qti-components@7.27.4 jsdom@26.1.0

cat >play.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('', { url: 'http://localhost/', pretendToBeVisual: true });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) {
    globalThis[name] = window[name];
  }
}
globalThis.Event = window.Event;
globalThis.CustomEvent = window.CustomEvent;
globalThis.EventTarget = window.EventTarget;
globalThis.document = window.document;
await import('@citolab/qti-components');

async function play(...areas) {
  document.body.innerHTML = `<qti-assessment-item identifier="target" title="Target">
    <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="point">
      <qti-area-mapping default-value="0">${areas
        .map(([radius, value]) => `<qti-area-map-entry shape="circle" coords="100,100,${radius}" mapped-value="${value}"></qti-area-map-entry>`)
        .join('')}</qti-area-mapping>
    </qti-response-declaration>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"></qti-outcome-declaration>
    <qti-item-body></qti-item-body>
    <qti-response-processing>
      <qti-set-outcome-value identifier="SCORE"><qti-map-response-point identifier="RESPONSE"></qti-map-response-point></qti-set-outcome-value>
    </qti-response-processing>
  </qti-assessment-item>`;
  const item = document.querySelector('qti-assessment-item');
  await item.updateComplete;
  item.updateResponseVariable('RESPONSE', '100 100');
  item.processResponse();
  const { value } = item.variables.find(({ identifier }) => identifier === 'SCORE');
  console.log(`${areas.map(([radius, worth]) => `${worth} within ${radius}`).join(', ')}: ${value}`);
}

await play([10, 1]);
await play([10, 1], [20, 0.5]);
process.exit(0);
JS

node play.mjs | tee seen.txt

diff seen.txt - <<'TEXT'
1 within 10: 1
1 within 10, 0.5 within 20: 1.5
TEXT
echo "As told."
