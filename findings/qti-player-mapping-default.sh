#!/usr/bin/env bash
# qti3-item-player scores a tick that a mapping does not name as nothing, whatever the mapping's default says.
#
# Expected: the default value of a mapping is what a value gives that has no entry of its own (QTI 3.0,
# mapping and mapResponse; in each version of QTI the example "Composition of Water" has it so). Whoever
# ticks hydrogen, oxygen and helium gets 1 + 1 - 2 = 0, as with a response of one value, where the player
# takes the default.
# Seen: with qti3-item-player 1.1.20, which 1EdTech certified, it is 2, as if all were right: ticking
# everything costs nothing. Only a value with an entry of its own takes points back.
#
# Needs Node and npm. Fails when the player does otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit qti3-item-player@1.1.20 vue@2.7.16 jsdom@26.1.0

cat >play.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { JSDOM, VirtualConsole } = require('jsdom');

const item = (ticks) => `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="water" title="Water" adaptive="false" time-dependent="false">
  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
    <qti-correct-response><qti-value>H</qti-value><qti-value>O</qti-value></qti-correct-response>
    <qti-mapping lower-bound="0" upper-bound="2" default-value="-2">
      <qti-map-entry map-key="H" mapped-value="1"/>
      <qti-map-entry map-key="O" mapped-value="1"/>
      <qti-map-entry map-key="Cl" mapped-value="-1"/>
    </qti-mapping>
  </qti-response-declaration>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
  <qti-item-body>
    <qti-choice-interaction response-identifier="RESPONSE" max-choices="0">
      <qti-simple-choice identifier="H">Hydrogen</qti-simple-choice>
      <qti-simple-choice identifier="He">Helium</qti-simple-choice>
      <qti-simple-choice identifier="O">Oxygen</qti-simple-choice>
      <qti-simple-choice identifier="Cl">Chlorine</qti-simple-choice>
    </qti-choice-interaction>
  </qti-item-body>
  <qti-response-processing>
    <qti-set-outcome-value identifier="SCORE"><qti-map-response identifier="RESPONSE"/></qti-set-outcome-value>
  </qti-response-processing>
</qti-assessment-item><!-- ${ticks} -->`;

const { window } = new JSDOM('<div id="app"></div>', { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
window.eval(readFileSync('node_modules/vue/dist/vue.min.js', 'utf8'));
window.eval(readFileSync('node_modules/qti3-item-player/dist/qti3Player.umd.min.js', 'utf8'));

const div = window.document.getElementById('app');
let player;
let shown;
let ended;
new window.Vue({
  render: (create) =>
    create(window.qti3Player, {
      on: {
        notifyQti3PlayerReady: (ready) => (player = ready),
        notifyQti3ItemReady: () => shown(),
        notifyQti3EndAttemptCompleted: ({ state }) => ended(state),
      },
    }),
}).$mount(div);

async function play(...ticks) {
  const ready = new Promise((resolve) => (shown = resolve));
  const state = new Promise((resolve) => (ended = resolve));
  player.loadItemFromXml(item(ticks), { status: 'interacting' });
  await ready;
  for (const tick of ticks) {
    window.document.querySelector(`[data-identifier=${tick}]`).click();
  }
  player.endAttempt('end');
  const { outcomeVariables } = await state;
  const { value } = outcomeVariables.find(({ identifier }) => identifier === 'SCORE');
  console.log(`${ticks.join(' ')}: ${value}`);
}

(async () => {
  await play('H', 'O');
  await play('H', 'O', 'Cl');
  await play('H', 'O', 'He');
  window.close();
})();
JS

node play.cjs | tee seen.txt

diff seen.txt - <<'TEXT'
H O: 2
H O Cl: 1
H O He: 2
TEXT
echo "As told."
