#!/usr/bin/env bash
# Jackson ends with a NumberFormatException, none of its own exceptions, where a number's exponent is too large.
#
# Expected: JSON has numbers of any size (RFC 8259, section 6), and what Jackson cannot take of them it says
# with a JsonProcessingException, which is all that ObjectReader.readTree(String) declares: a number with
# too many digits ends so.
# Seen: with jackson-databind 2.23.0 and USE_BIG_DECIMAL_FOR_FLOATS, which keeps decimals as they are
# written, 1e3000000000 is a NumberFormatException: it passes whoever catches what is declared, and a
# server that does answers 500 to a body that is not to blame. Without that setting the same
# number is read, as Infinity.
#
# Needs a JDK 21 or later and Maven. Fails when Jackson does otherwise than told here.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.fasterxml.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>2.23.0</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=jars >/dev/null

cat >Exponent.java <<'JAVA'
import com.fasterxml.jackson.databind.*;

public class Exponent {
  public static void main(String[] args) {
    ObjectReader usual = new ObjectMapper().reader();
    ObjectReader decimals = usual.with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    read("as double, large exponent: ", usual, "1e3000000000");
    read("as decimal, many digits: ", decimals, "1." + "0".repeat(2000));
    read("as decimal, large exponent: ", decimals, "1e3000000000");
  }

  private static void read(String what, ObjectReader reader, String json) {
    try {
      System.out.println(what + reader.readTree(json));
    } catch (Exception failure) {
      System.out.println(what + failure.getClass().getName());
    }
  }
}
JAVA
java -cp 'jars/*' Exponent.java | tee seen.txt

diff seen.txt - <<'TEXT'
as double, large exponent: "Infinity"
as decimal, many digits: com.fasterxml.jackson.core.exc.StreamConstraintsException
as decimal, large exponent: java.lang.NumberFormatException
TEXT
echo "As told."
