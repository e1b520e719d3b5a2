package quizhall.core.listener;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.RemoteAddress;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
  private final HttpLimits limits;
  private final Loop loop;
  private final Requests requests;
  private final OwedHead head;
  private final Idleness idleness = new Idleness();
  private final ResponseWriter writer;
  private final Asking asking;
  private final WebSocketOpening webSocket;
  private final Parts parts = new Parts();

  private Optional<Exchange> exchange = Optional.empty();
  private boolean working;
  private boolean reading;
  private boolean peerEnded;
  private boolean finishing;
  private boolean over;

  HttpConnection(DuplexChannel channel, InetSocketAddress peer, Serving serving) {
    this.channel = channel;
    this.limits = serving.limits();
    this.loop = new Loop(channel.eventLoop(), this::fail);
    this.requests = new Requests(RemoteAddress.create(peer));
    this.writer = new ResponseWriter(channel, loop, serving, idleness);
    this.asking = new Asking(loop, serving, this::bodyWanted, this::answer);
    this.webSocket = new WebSocketOpening(channel);
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
      webSocket.keep(bytes);
    } else {
      parts.add((HttpObject) read);
      if (read instanceof HttpRequest request && WebSocketKey.of(request).isPresent()) {
        // Here and not later: else the codec would take for requests what is behind it.
        webSocket.begin();
      }
    }
    if (parts.areTooMany() || webSocket.isTooMuchKept()) {
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
      // Not to be read from any more: on epoll alone that would close the channel.
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
    webSocket.release();
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
        exchange.isPresent()
            ? exchange.get().wantsBody()
            : channel.isWritable() && !webSocket.isBegun();
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
      case Requests.Reading.Made(var made, var contentType) ->
          exchange = Optional.of(asking.ask(request, made, contentType, parts));
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
    } else if (of.isDone() && !webSocket.isBegun()) {
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
    writer.switchProtocols(key);
    webSocket.open(this, accept);
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
    if (over || exchange.isPresent() || !parts.isEmpty() || head.isBegun()) {
      return;
    }
    if (channel.isWritable()) {
      closeWhenWritten();
    } else {
      // The next request may be there, which was not read yet for want of a reader.
      bidFarewell();
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

  /** An {@link IOException} is the connection's own: the peer has gone. */
  private void fail(Throwable failure) {
    if (!(failure instanceof IOException)) {
      log.error("An error ended a connection", failure);
    }
    close();
  }
}
