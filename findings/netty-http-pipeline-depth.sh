#!/usr/bin/env bash
# Netty's HttpServerCodec leaves 127 good requests unanswered when a client sends one more.
#
# Expected: a client may send any number of requests ahead of their answers (RFC 9112, section 9.3.2). A
# server that does not want more stops reading; or it answers those that it took, and then closes.
# Seen: with Netty 4.2.18 the 129th request that waits for its answer is an IllegalStateException in the
# pipeline, as HttpServerCodec's documentation has it; it does not say that the connection is closed
# behind the first answer after that. The other 127 requests were handed to the application before
# and are done, and their answers cannot be written. 128 are all answered. Who answers each request before
# the next is decoded never sees it, so a test with answers given at once does not show it.
#
# Needs a JDK 22 or later and Maven. Fails when Netty does otherwise than told here.
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

cat >Pipeline.java <<'JAVA'
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.netty.buffer.*;
import io.netty.channel.*;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.*;
import java.util.*;

class Pipeline {
  public static void main(String[] args) {
    ask(128, false);
    ask(129, false);
    ask(129, true);
  }

  static void ask(int requests, boolean atOnce) {
    var handed = new ArrayList<HttpRequest>();
    var answers = new ArrayList<ChannelFuture>();
    var thrown = new ArrayList<Throwable>();
    EmbeddedChannel channel =
        new EmbeddedChannel(
            new HttpServerCodec(),
            new SimpleChannelInboundHandler<HttpRequest>() {
              @Override
              protected void channelRead0(ChannelHandlerContext context, HttpRequest request) {
                handed.add(request);
                if (atOnce) {
                  answers.add(answer(context.channel()));
                }
              }

              @Override
              public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
                thrown.add(cause.getCause());
              }
            });
    channel.writeInbound(
        Unpooled.copiedBuffer("GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(requests), US_ASCII));
    if (!atOnce) {
      handed.forEach(_ -> answers.add(answer(channel)));
    }
    System.out.println(
        requests + (atOnce ? " requests, answered at once: " : " requests: ")
            + handed.size() + " handed on, "
            + answers.stream().filter(ChannelFuture::isSuccess).count() + " answered, "
            + (channel.isOpen() ? "open" : "closed")
            + (thrown.isEmpty() ? "" : ", thrown " + thrown));
  }

  static ChannelFuture answer(Channel channel) {
    return channel.writeAndFlush(
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.OK,
            Unpooled.EMPTY_BUFFER,
            new DefaultHttpHeaders().set("Content-Length", "0"),
            EmptyHttpHeaders.INSTANCE));
  }
}
JAVA

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp 'jars/*' Pipeline.java | tee seen.txt

diff seen.txt - <<'TEXT'
128 requests: 128 handed on, 128 answered, open
129 requests: 128 handed on, 1 answered, closed, thrown [java.lang.IllegalStateException: maxPipelineDepth exceeded: 128]
129 requests, answered at once: 129 handed on, 129 answered, open
TEXT
echo "As told."
