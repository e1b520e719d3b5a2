package quizhall.core.listener;

import io.netty.channel.Channel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** All that are connected to a port, by the loop that each belongs to. Thread-safe. */
final class Connections {
  /** Each deadline may be late by as much: all are of seconds. */
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Map<EventExecutor, ChannelGroup> byLoop;

  Connections(EventExecutorGroup loops) {
    byLoop =
        StreamSupport.stream(loops.spliterator(), false)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), DefaultChannelGroup::new));
    byLoop.forEach(
        (loop, channels) -> {
          var _ =
              loop.scheduleAtFixedRate(
                  () -> tell(channels, Signal.TICK),
                  TICK.toMillis(),
                  TICK.toMillis(),
                  TimeUnit.MILLISECONDS);
        });
  }

  /** Until it closes. */
  void add(Channel channel) {
    byLoop.get(channel.eventLoop()).add(channel);
  }

  int count() {
    return byLoop.values().stream().mapToInt(ChannelGroup::size).sum();
  }

  void tellAll(Signal signal) {
    byLoop.forEach((loop, channels) -> loop.execute(() -> tell(channels, signal)));
  }

  private static void tell(ChannelGroup channels, Signal signal) {
    channels.forEach(channel -> channel.pipeline().fireUserEventTriggered(signal));
  }

  void cutOff() {
    for (ChannelGroup channels : byLoop.values()) {
      var _ = channels.close();
    }
  }

  /** Completes when all who are here now have gone. */
  CompletableFuture<Void> gone() {
    return CompletableFuture.allOf(
        byLoop.values().stream()
            .map(
                channels -> {
                  CompletableFuture<Void> gone = new CompletableFuture<>();
                  channels.newCloseFuture().addListener(_ -> gone.complete(null));
                  return gone;
                })
            .toArray(CompletableFuture<?>[]::new));
  }
}
