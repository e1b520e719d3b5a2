#!/usr/bin/env bash
# qti3-item-player takes an order that nobody touched for an answer, and scores it.
#
# Expected: what a candidate has not answered has no value (QTI 3.0, responseDeclaration; of order
# interactions it warns that the unanswered state is hard to show), as with choices, texts and pairs.
# Seen: with qti3-item-player 1.1.20, which 1EdTech certified, the order in which the choices stand is the
# response from the start, a shuffled one too: of three choices one candidate in six is right who never
# looked. An untouched choice interaction of the same item has no response.
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

const item = (towns) => `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="rivers" title="Rivers" adaptive="false" time-dependent="false">
  <qti-response-declaration identifier="ORDER" cardinality="ordered" base-type="identifier">
    <qti-correct-response><qti-value>Ulm</qti-value><qti-value>Vienna</qti-value><qti-value>Budapest</qti-value></qti-correct-response>
  </qti-response-declaration>
  <qti-response-declaration identifier="CHOICE" cardinality="single" base-type="identifier"/>
  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">
    <qti-default-value><qti-value>0</qti-value></qti-default-value>
  </qti-outcome-declaration>
  <qti-item-body>
    <qti-order-interaction response-identifier="ORDER">
      ${towns.map((town) => `<qti-simple-choice identifier="${town}">${town}</qti-simple-choice>`).join('\n      ')}
    </qti-order-interaction>
    <qti-choice-interaction response-identifier="CHOICE" max-choices="1">
      <qti-simple-choice identifier="yes">Yes</qti-simple-choice>
      <qti-simple-choice identifier="no">No</qti-simple-choice>
    </qti-choice-interaction>
  </qti-item-body>
  <qti-response-processing>
    <qti-response-condition>
      <qti-response-if>
        <qti-match><qti-variable identifier="ORDER"/><qti-correct identifier="ORDER"/></qti-match>
        <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
      </qti-response-if>
    </qti-response-condition>
  </qti-response-processing>
</qti-assessment-item>`;

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

async function untouched(...towns) {
  const ready = new Promise((resolve) => (shown = resolve));
  const state = new Promise((resolve) => (ended = resolve));
  player.loadItemFromXml(item(towns), { status: 'interacting' });
  await ready;
  player.endAttempt('end');
  const { responseVariables, outcomeVariables } = await state;
  const value = (variables, name) => variables.find(({ identifier }) => identifier === name).value;
  console.log(
    `order ${value(responseVariables, 'ORDER')}, choice ${value(responseVariables, 'CHOICE')}, score ${value(outcomeVariables, 'SCORE')}`,
  );
}

(async () => {
  await untouched('Ulm', 'Vienna', 'Budapest');
  await untouched('Budapest', 'Ulm', 'Vienna');
  window.close();
})();
JS

node play.cjs | tee seen.txt

diff seen.txt - <<'TEXT'
order Ulm,Vienna,Budapest, choice null, score 1
order Budapest,Ulm,Vienna, choice null, score 0
TEXT
echo "As told."
