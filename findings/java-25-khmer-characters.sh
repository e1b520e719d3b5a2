#!/usr/bin/env bash
# Java 25 counts more characters in Khmer, Javanese and Balinese words than browsers and ICU do.
#
# Expected: java.text.BreakIterator and the regular expression \X find the extended grapheme clusters of
# the Unicode version that the JDK names (Unicode 16), as Intl.Segmenter does in browsers and Node.
# Seen: with JDK 25.0.3 a consonant that another one is joined to by a virama or coeng (rule GB9c and
# its data) is two characters in these scripts, and one for ICU4J 78.3 and for Node's Intl.Segmenter
# (ICU 78.2). In Devanagari and Bengali all agree, so a test with Hindi does not show it.
# A limit such as "24 characters" therefore differs between a Java server and a page.
#
# Needs a JDK 25, Maven and Node. Fails when any of them counts otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.ibm.icu:icu4j:78.3 -DoutputDirectory=. >/dev/null

cat >words.txt <<'TEXT'
ខ្ញុំ
ꦏ꧀ꦱ
ᬓ᭄ᬱ
क्षि
TEXT

cat >Count.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import java.util.regex.Pattern;

class Count {
  public static void main(String[] args) throws Exception {
    var jdk = java.text.BreakIterator.getCharacterInstance(Locale.ROOT);
    var icu = com.ibm.icu.text.BreakIterator.getCharacterInstance(Locale.ROOT);
    for (String word : Files.readAllLines(Path.of("words.txt"))) {
      jdk.setText(word);
      icu.setText(word);
      int ofJdk = 0;
      while (jdk.next() != java.text.BreakIterator.DONE) ofJdk++;
      int ofIcu = 0;
      while (icu.next() != com.ibm.icu.text.BreakIterator.DONE) ofIcu++;
      long ofRegex = Pattern.compile("\\X").matcher(word).results().count();
      System.out.println(word + " BreakIterator " + ofJdk + ", \\X " + ofRegex + ", ICU4J " + ofIcu);
    }
  }
}
JAVA

cat >count.mjs <<'JS'
import { readFileSync } from 'node:fs';
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
for (const word of readFileSync('words.txt', 'utf8').trim().split('\n')) {
  console.log(`${word} Intl.Segmenter ${[...characters.segment(word)].length}`);
}
JS

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp icu4j-78.3.jar Count.java >seen.txt
node count.mjs >>seen.txt
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | head -n 1
node -p '"Node " + process.version + ", ICU " + process.versions.icu'
cat seen.txt

diff seen.txt - <<'TEXT'
ខ្ញុំ BreakIterator 2, \X 2, ICU4J 1
ꦏ꧀ꦱ BreakIterator 2, \X 2, ICU4J 1
ᬓ᭄ᬱ BreakIterator 2, \X 2, ICU4J 1
क्षि BreakIterator 1, \X 1, ICU4J 1
ខ្ញុំ Intl.Segmenter 1
ꦏ꧀ꦱ Intl.Segmenter 1
ᬓ᭄ᬱ Intl.Segmenter 1
क्षि Intl.Segmenter 1
TEXT
echo "As told."
