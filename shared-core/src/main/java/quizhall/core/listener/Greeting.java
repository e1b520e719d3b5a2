package quizhall.core.listener;

import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.InetSocketAddress;

/** Sets up each new connection: Netty's codec, and what answers behind it. */
final class Greeting extends ChannelInitializer<DuplexChannel> {
  /**
   * Strict, whatever system properties say: what two servers read differently is how requests are
   * smuggled past one of them.
   */
  private static final HttpDecoderConfig DECODING =
      new HttpDecoderConfig()
          .setMaxInitialLineLength(Requests.MAX_LINE_BYTES)
          .setMaxHeaderSize(Requests.MAX_HEADERS_BYTES)
          .setMaxChunkSize(HttpListener.READ_BYTES)
          .setValidateHeaders(true)
          .setAllowDuplicateContentLengths(false)
          .setStrictLineParsing(true)
          .setUseRfc9112TransferEncoding(true);

  /**
   * Requests that wait for their answers, of which the codec keeps a list: more than one reading
   * brings, and so none. One over its own limit would cost the answers to all but the first ({@code
   * findings/netty-http-pipeline-depth.sh}).
   */
  private static final int PIPELINED = Integer.MAX_VALUE;

  private final Connections connections;
  private final Serving serving;

  Greeting(Connections connections, Serving serving) {
    this.connections = connections;
    this.serving = serving;
  }

  @Override
  protected void initChannel(DuplexChannel channel) {
    if (!(channel.remoteAddress() instanceof InetSocketAddress peer)) {
      // It has gone already.
      var _ = channel.close();
      return;
    }
    connections.add(channel);
    channel
        .pipeline()
        .addLast(
            new HttpServerCodec(DECODING, PIPELINED), new HttpConnection(channel, peer, serving));
  }
}
