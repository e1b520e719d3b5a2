#!/usr/bin/env bash
# Netty's epoll transport cuts off an answer to a client that has ended its half of the connection.
#
# Expected: with ALLOW_HALF_CLOSURE a channel whose peer has shut down its output can still be written
# to, however much: what the kernel does not take at once goes when there is room, as it does on NIO.
# read() does nothing any more there.
# Seen: with Netty 4.2.18 on epoll, with AUTO_READ and (here) without, the write fails as soon as the
# kernel's buffers are full, and the peer gets the end of the connection after what had fit; a read()
# closes the channel, and what is written afterwards is lost whole. After the peer's end no event is
# wanted of the socket any more, so EpollIoHandler takes it out of the epoll set, but goes on to modify it
# there, not to add it: "epoll_ctl(..) failed with error(-2): No such file or directory". Short answers
# arrive, and most long ones to peers that read fast.
#
# Needs a JDK 22 or later, Maven, and Linux on x86-64. Fails when Netty does otherwise than told here.
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
      <artifactId>netty-transport-native-epoll</artifactId>
      <version>4.2.18.Final</version>
      <classifier>linux-x86_64</classifier>
    </dependency>
  </dependencies>
</project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=jars >/dev/null

cat >HalfClosed.java <<'JAVA'
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.*;
import io.netty.channel.epoll.*;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.*;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.*;
import java.net.*;
import java.util.concurrent.*;

class HalfClosed {
  static final int MUCH = 64 << 20;

  public static void main(String[] args) throws Exception {
    for (int length : new int[] {1000, MUCH}) {
      for (boolean reads : new boolean[] {false, true}) {
        ask("NIO", NioIoHandler.newFactory(), NioServerSocketChannel.class, length, reads);
        ask("epoll", EpollIoHandler.newFactory(), EpollServerSocketChannel.class, length, reads);
      }
    }
  }

  static void ask(
      String name,
      IoHandlerFactory io,
      Class<? extends ServerChannel> type,
      int length,
      boolean reads)
      throws Exception {
    var loops = new MultiThreadIoEventLoopGroup(1, io);
    var answering = new CompletableFuture<ChannelFuture>();
    Channel server =
        new ServerBootstrap()
            .group(loops)
            .channel(type)
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childOption(ChannelOption.AUTO_READ, false)
            .childHandler(
                new ChannelInboundHandlerAdapter() {
                  @Override
                  public void channelActive(ChannelHandlerContext context) {
                    context.read();
                  }

                  @Override
                  public void channelRead(ChannelHandlerContext context, Object read) {
                    ((ByteBuf) read).release();
                    context.read();
                  }

                  @Override
                  public void userEventTriggered(ChannelHandlerContext context, Object event) {
                    if (event == ChannelInputShutdownEvent.INSTANCE) {
                      context.executor().execute(() -> answer(context));
                    }
                  }

                  @Override
                  public void exceptionCaught(ChannelHandlerContext context, Throwable thrown) {
                    System.err.println(name + ": " + thrown);
                  }

                  private void answer(ChannelHandlerContext context) {
                    if (reads) {
                      context.read();
                    }
                    var written =
                        context.writeAndFlush(Unpooled.wrappedBuffer(new byte[length]));
                    written.addListener(ChannelFutureListener.CLOSE);
                    answering.complete(written);
                  }
                })
            .bind("127.0.0.1", 0)
            .sync()
            .channel();
    try (Socket client = new Socket()) {
      client.connect(server.localAddress());
      client.getOutputStream().write('?');
      client.shutdownOutput();
      // By now the kernel has what it takes of the answer.
      ChannelFuture written = answering.get();
      long got = client.getInputStream().transferTo(OutputStream.nullOutputStream());
      written.await();
      System.out.println(
          name
              + (length == MUCH ? ", long answer" : ", short answer")
              + (reads ? ", read() before: " : ": ")
              + (got == length ? "all" : got == 0 ? "nothing" : "a part")
              + (written.isSuccess() ? "" : ", the write failed"));
      for (Throwable cause = written.cause(); cause != null; cause = cause.getCause()) {
        System.err.println("  " + cause);
      }
    }
    server.close().sync();
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
  }
}
JAVA

"${JAVA_HOME:+$JAVA_HOME/bin/}java" --enable-native-access=ALL-UNNAMED -cp 'jars/*' HalfClosed.java \
  | tee seen.txt

diff seen.txt - <<'TEXT'
NIO, short answer: all
epoll, short answer: all
NIO, short answer, read() before: all
epoll, short answer, read() before: nothing, the write failed
NIO, long answer: all
epoll, long answer: a part, the write failed
NIO, long answer, read() before: all
epoll, long answer, read() before: nothing, the write failed
TEXT
echo "As told."
