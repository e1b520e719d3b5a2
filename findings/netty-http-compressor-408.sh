#!/usr/bin/env bash
# Netty's HttpContentCompressor lets no 408 through to a client that has not finished its request.
#
# Expected: a server may tell a client that its request comes too slowly (RFC 9110, section 15.5.9), with
# a compressor in the pipeline as without: without a request nobody has asked to compress.
# Seen: with Netty 4.2.18 the compressor wants a request for each answer and throws "cannot send more
# responses than requests"; the answer's future fails, and nothing is sent. HttpServerCodec alone
# sends it.
#
# Needs a JDK 21 or later and Maven. Fails when Netty does otherwise than told here.
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
      <groupId>io.netty</groupId>
      <artifactId>netty-codec-http</artifactId>
      <version>4.2.18.Final</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=jars >/dev/null

cat >TooSlow.java <<'JAVA'
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.*;
import io.netty.channel.*;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.*;

class TooSlow {
  public static void main(String[] args) {
    String begun = "GET / HTTP/1.1\r\nHost: ";
    String whole = begun + "a\r\n\r\n";
    tell("codec alone, request begun", begun, new HttpServerCodec());
    tell("with compressor, request begun", begun, new HttpServerCodec(), new HttpContentCompressor());
    tell("with compressor, whole request", whole, new HttpServerCodec(), new HttpContentCompressor());
  }

  static void tell(String name, String came, ChannelHandler... handlers) {
    EmbeddedChannel channel = new EmbeddedChannel(handlers);
    channel.writeInbound(Unpooled.copiedBuffer(came, US_ASCII));
    ChannelFuture written =
        channel.writeAndFlush(
            new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.REQUEST_TIMEOUT,
                Unpooled.EMPTY_BUFFER,
                new DefaultHttpHeaders().set("Content-Length", "0").set("Connection", "close"),
                EmptyHttpHeaders.INSTANCE));
    ByteBuf sent = channel.readOutbound();
    System.out.println(
        name + ": "
            + (sent == null ? "nothing sent" : sent.toString(US_ASCII).lines().findFirst().get())
            + (written.isSuccess() ? "" : ", " + written.cause().getCause()));
  }
}
JAVA

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp 'jars/*' TooSlow.java | tee seen.txt

diff seen.txt - <<'TEXT'
codec alone, request begun: HTTP/1.1 408 Request Timeout
with compressor, request begun: nothing sent, java.lang.IllegalStateException: cannot send more responses than requests
with compressor, whole request: HTTP/1.1 408 Request Timeout
TEXT
echo "As told."
