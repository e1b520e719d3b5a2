package quizhall.fuzz;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoop;
import io.netty.channel.ManualIoEventLoop;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/**
 * A connection without a network. It has two halves, is read from when it wants to be, may have a
 * peer that reads nothing, and counts the buffers that were made for it.
 */
public final class UnwiredChannel extends EmbeddedChannel implements DuplexChannel {
  private static final InetSocketAddress PEER =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 4711);

  /**
   * In place of the loop of the superclass, which runs tasks in the midst of a write: no real one
   * does.
   */
  private static final ManualIoEventLoop LOOP =
      new ManualIoEventLoop(Thread.currentThread(), LocalIoHandler.newFactory());

  private final UnpooledByteBufAllocator buffers = new UnpooledByteBufAllocator(false, true);
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private boolean wanted;
  private boolean deaf;
  private boolean inputEnded;
  private boolean outputEnded;

  /** To be {@linkplain #register() registered} when its handlers are in. */
  public UnwiredChannel() {
    super(false, false);
    config().setAllocator(buffers).setAutoRead(false);
    config().setWriteBufferWaterMark(new WriteBufferWaterMark(4 << 10, 16 << 10));
  }

  @Override
  public EventLoop eventLoop() {
    return LOOP;
  }

  /** Whether there was a task of the event loop. */
  public boolean runsTasks() {
    boolean any = false;
    while (LOOP.runNow() > 0) {
      any = true;
    }
    return any;
  }

  /** Whether more would be read. */
  public boolean wantsMore() {
    return (wanted || config().isAutoRead()) && isOpen() && !inputEnded;
  }

  /** As one reading. */
  public void read(byte[] bytes) {
    if (isOpen() && !inputEnded) {
      wanted = false;
      pipeline().fireChannelRead(alloc().buffer(bytes.length).writeBytes(bytes));
      pipeline().fireChannelReadComplete();
    }
  }

  /** The peer says nothing any more. */
  public void endInput() {
    if (isOpen() && !inputEnded) {
      inputEnded = true;
      pipeline().fireUserEventTriggered(ChannelInputShutdownEvent.INSTANCE);
    }
  }

  public void setDeaf(boolean deaf) {
    this.deaf = deaf;
    if (!deaf) {
      flush();
    }
  }

  public boolean isDeaf() {
    return deaf;
  }

  /** All that the peer has read. */
  public byte[] told() {
    return told.toByteArray();
  }

  /** Of buffers that nobody has let go. */
  public long heldBytes() {
    return buffers.metric().usedHeapMemory() + buffers.metric().usedDirectMemory();
  }

  @Override
  protected void doBeginRead() {
    wanted = true;
  }

  @Override
  protected void doWrite(ChannelOutboundBuffer out) throws Exception {
    if (!deaf) {
      super.doWrite(out);
    }
  }

  @Override
  protected void handleOutboundMessage(Object message) {
    ByteBuf bytes = (ByteBuf) message;
    if (outputEnded && bytes.isReadable()) {
      throw new AssertionError("Something was written after the end");
    }
    byte[] part = new byte[bytes.readableBytes()];
    bytes.readBytes(part).release();
    told.writeBytes(part);
  }

  /** Nobody wanted it. */
  @Override
  protected void handleInboundMessage(Object message) {
    ReferenceCountUtil.release(message);
  }

  @Override
  public SocketAddress remoteAddress() {
    return PEER;
  }

  @Override
  public boolean isInputShutdown() {
    return inputEnded;
  }

  @Override
  public ChannelFuture shutdownInput() {
    return shutdownInput(newPromise());
  }

  @Override
  public ChannelFuture shutdownInput(ChannelPromise promise) {
    inputEnded = true;
    return promise.setSuccess();
  }

  @Override
  public boolean isOutputShutdown() {
    return outputEnded;
  }

  @Override
  public ChannelFuture shutdownOutput() {
    return shutdownOutput(newPromise());
  }

  @Override
  public ChannelFuture shutdownOutput(ChannelPromise promise) {
    outputEnded = true;
    return promise.setSuccess();
  }

  @Override
  public boolean isShutdown() {
    return inputEnded && outputEnded;
  }

  @Override
  public ChannelFuture shutdown() {
    return shutdown(newPromise());
  }

  @Override
  public ChannelFuture shutdown(ChannelPromise promise) {
    inputEnded = true;
    outputEnded = true;
    return promise.setSuccess();
  }
}
