package quizhall.core.listener;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.RemoteAddress;
import akka.http.javadsl.model.RequestEntity;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.http.Patience;
import quizhall.core.http.Unserved;

/**
 * HTTP on one connection: one request after the other, the next when the answer before has been
 * given to the channel, and no reading ahead of what is wanted. Of the connection's loop.
 */
final class HttpConnection extends ChannelInboundHandlerAdapter {
  /** How long an idle connection is looked at before it counts as idle. */
  private static final Duration QUIET = Duration.ofMillis(100);

  private static final Logger log = LoggerFactory.getLogger(HttpConnection.class);

  private final DuplexChannel channel;
  private final Serving serving;
  private final HttpLimits limits;
  private final Loop loop;
  private final Requests requests;
  private final OwedHead head;
  private final Idleness idleness = new Idleness();
  private final ResponseWriter writer;
  private final Parts parts = new Parts();

  /** What came behind a request for a WebSocket, which the codec has not touched. */
  private final List<ByteBuf> behind = new ArrayList<>();

  private Optional<Exchange> exchange = Optional.empty();
  private boolean working;
  private boolean reading;
  private boolean undecoded;
  private boolean peerEnded;
  private boolean finishing;
  private boolean over;

  HttpConnection(DuplexChannel channel, InetSocketAddress peer, Serving serving) {
    this.channel = channel;
    this.serving = serving;
    this.limits = serving.limits();
    this.loop = new Loop(channel.eventLoop(), this::fail);
    this.requests = new Requests(RemoteAddress.create(peer));
    this.writer = new ResponseWriter(channel, loop, serving, idleness);
    this.head =
        new OwedHead(
            serving.heads(peer.getAddress()),
            peer.getAddress(),
            () -> loop.execute(this::closeIfHeadIsOwed));
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    head.owe();
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    work();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object read) {
    idleness.end();
    if (over) {
      ReferenceCountUtil.release(read);
    } else if (read instanceof ByteBuf bytes) {
      behind.add(bytes);
    } else {
      parts.add((HttpObject) read);
      if (read instanceof HttpRequest request && WebSocketKey.of(request).isPresent()) {
        // Here and not later: else the codec would take for requests what is behind it.
        undecoded = true;
        channel.pipeline().get(HttpServerCodec.class).removeInboundHandler();
      }
    }
    if (parts.areTooMany()
        || behind.stream().mapToInt(ByteBuf::readableBytes).sum() > HttpListener.READ_BYTES) {
      close();
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    reading = false;
    if (exchange.isEmpty() && parts.isEmpty() && !over && !peerEnded) {
      head.begin();
    }
    work();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    writer.goOn();
    work();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      // Not to be read from any more: epoll would close the channel, with what is to be written.
      peerEnded = true;
      work();
    } else if (event == Signal.TICK) {
      lookAtDeadlines();
    } else if (event == Signal.FINISH) {
      finish();
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
    fail(failure);
  }

  /** The connection has closed, or is another handler's. */
  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    over = true;
    head.settle();
    exchange
        .flatMap(Exchange::unfinishedBody)
        .ifPresent(body -> body.breakOff(new IOException("the connection is closed")));
    writer.end();
    parts.release();
    behind.forEach(ByteBuf::release);
    behind.clear();
  }

  /** In a loop: a request that is answered at once must not go one deeper for the next. */
  private void work() {
    if (working) {
      return;
    }
    working = true;
    try {
      while (!over && step()) {
        // The next one.
      }
    } finally {
      working = false;
    }
    if (!over && parts.isEmpty()) {
      if (peerEnded) {
        endWithPeer();
      } else {
        readOn();
      }
    }
  }

  /** Whether there was something to do. */
  private boolean step() {
    if (parts.isEmpty()) {
      return false;
    }
    if (exchange.isEmpty()) {
      // Who does not read the answers gets no more of them.
      boolean isHeadWanted = channel.isWritable();
      if (isHeadWanted) {
        parts.nextHead().ifPresent(this::begin);
      }
      return isHeadWanted;
    }
    Exchange current = exchange.get();
    boolean isPieceWanted = current.wantsBody();
    if (isPieceWanted) {
      current.unfinishedBody().orElseThrow().offer(parts.nextPiece());
      goOnAfter(current);
    }
    return isPieceWanted;
  }

  private void readOn() {
    boolean isMoreWanted =
        exchange.isPresent() ? exchange.get().wantsBody() : channel.isWritable() && !undecoded;
    if (isMoreWanted && !reading) {
      reading = true;
      var _ = channel.read();
    }
  }

  private void endWithPeer() {
    if (exchange.isPresent()) {
      exchange
          .get()
          .unfinishedBody()
          .ifPresent(body -> body.breakOff(new IOException("the request broke off")));
    } else {
      closeWhenWritten();
    }
  }

  private void begin(HttpRequest request) {
    head.settle();
    switch (requests.read(request)) {
      case Requests.Reading.Refused(int status) ->
          refuse(Unserved.malformed(status), ResponseTo.of(request));
      case Requests.Reading.Made(var made, var contentType) -> begin(request, made, contentType);
    }
  }

  private void begin(
      HttpRequest request, akka.http.javadsl.model.HttpRequest made, ContentType contentType) {
    Optional<WebSocketKey> webSocket = WebSocketKey.of(request);
    Optional<RequestEntity> whole =
        webSocket.isPresent()
            ? Optional.of(HttpEntities.EMPTY)
            : parts.wholeBody().map(bytes -> HttpEntities.create(contentType, bytes));
    Optional<RequestBody> body =
        whole.isPresent()
            ? Optional.empty()
            : Optional.of(new RequestBody(length(request), loop, this::bodyWanted));
    Patience patience = new Patience(limits.requestTimeout());
    Exchange begun =
        new Exchange(
            ResponseTo.of(request),
            webSocket,
            body,
            HttpUtil.is100ContinueExpected(request),
            patience);
    exchange = Optional.of(begun);
    var complete =
        made.withEntity(whole.orElseGet(() -> body.orElseThrow().entity(contentType)))
            .addAttribute(Patience.KEY, patience);
    ask(
        webSocket.isPresent()
            ? complete.addAttribute(WebSocketKey.ATTRIBUTE, webSocket.get())
            : complete,
        begun);
  }

  private static OptionalLong length(HttpRequest request) {
    long length = HttpUtil.getContentLength(request, -1L);
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
  }

  private void ask(akka.http.javadsl.model.HttpRequest request, Exchange current) {
    serving
        .threads()
        .execute(
            () -> {
              try {
                var _ =
                    serving
                        .handler()
                        .apply(request)
                        .whenComplete(
                            (response, failure) ->
                                loop.execute(() -> answered(current, response, failure)));
              } catch (Throwable error) {
                loop.execute(() -> fail(error));
              }
            });
  }

  private void answered(Exchange of, HttpResponse response, Throwable failure) {
    if (failure != null) {
      fail(failure);
    } else {
      answer(of, response);
    }
  }

  private void answer(Exchange of, HttpResponse response) {
    if (over || of.isAnswered()) {
      writer.discard(response);
      return;
    }
    of.answered();
    Optional<WebSocketAccept> accept = response.getAttribute(WebSocketAccept.KEY);
    if (accept.isPresent()) {
      open(accept.get(), of.webSocket().orElseThrow());
    } else {
      boolean isLast = finishing || !of.mayGoOn() || (peerEnded && parts.isEmpty());
      writer.write(response, of.to(), isLast, last -> written(of, last));
    }
  }

  private void written(Exchange of, boolean last) {
    of.written();
    if (!last && !finishing) {
      goOnAfter(of);
    } else if (of.isDone() && !undecoded) {
      closeWhenWritten();
    } else {
      bidFarewell();
    }
    work();
  }

  private void goOnAfter(Exchange current) {
    if (current.isDone()) {
      exchange = Optional.empty();
    } else if (current.isHopeless(limits.headTimeout())) {
      bidFarewell();
    }
  }

  private void refuse(HttpResponse response, ResponseTo to) {
    writer.write(response, to, true, _ -> bidFarewell());
  }

  private void open(WebSocketAccept accept, WebSocketKey key) {
    if (peerEnded) {
      close();
      return;
    }
    ChannelPipeline pipeline = channel.pipeline();
    writer.switchProtocols(key);
    pipeline.remove(HttpServerCodec.class);
    List<ByteBuf> first = List.copyOf(behind);
    behind.clear();
    pipeline.remove(this);
    accept.open(pipeline);
    channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, false);
    first.forEach(pipeline::fireChannelRead);
    pipeline.fireChannelReadComplete();
    channel.config().setAutoRead(true);
  }

  private void bodyWanted() {
    if (exchange.filter(Exchange::takeGoAhead).isPresent()) {
      writer.goAhead();
    }
    work();
  }

  private void lookAtDeadlines() {
    if (head.isOlderThan(limits.headTimeout())) {
      // Who has not begun may be a browser's connection for later, which takes no answer.
      if (head.isBegun()) {
        refuse(Unserved.tooSlow(), ResponseTo.UNREADABLE);
      } else {
        close();
      }
    } else if (idleness.isLongerThan(limits.idleTimeout(), channel)) {
      close();
    } else if (exchange.isPresent()) {
      Exchange current = exchange.get();
      if (current.isOverdue()) {
        answer(current, Unserved.unanswered());
      } else {
        goOnAfter(current);
      }
    }
  }

  private void finish() {
    finishing = true;
    loop.after(QUIET, this::closeIfIdle);
  }

  /** A running request ends its connection itself; here go those that only wait for a next one. */
  private void closeIfIdle() {
    if (exchange.isEmpty() && parts.isEmpty() && !head.isBegun()) {
      close();
    }
  }

  private void closeIfHeadIsOwed() {
    if (head.isOwed()) {
      close();
    }
  }

  private void closeWhenWritten() {
    stopWorking();
    var _ = channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
  }

  private void bidFarewell() {
    if (peerEnded) {
      closeWhenWritten();
      return;
    }
    stopWorking();
    ChannelPipeline pipeline = channel.pipeline();
    pipeline.remove(this);
    pipeline.addLast(new Farewell(channel, idleness, limits.idleTimeout()));
  }

  private void stopWorking() {
    over = true;
    head.settle();
    parts.release();
  }

  private void close() {
    var _ = channel.close();
  }

  private void fail(Throwable failure) {
    if (!(failure instanceof IOException)) {
      log.error("An error ended a connection", failure);
    }
    close();
  }
}
