package quizhall.game.http;

import java.util.ArrayDeque;
import java.util.Deque;
import quizhall.game.gateway.TokenBucket;

/**
 * A bucket of permits for what may turn out to cost none. A permit counts as taken until that is
 * known; then all is as if it had never been taken. Just to put it back would not be the same: what
 * has come back by itself meanwhile would come on top.
 */
final class Provisional {
  /** With all that was taken before the first taking that is still open. */
  private final TokenBucket settled;

  /** The first that is open, and all after it. */
  private final Deque<Taking> since = new ArrayDeque<>();

  private TokenBucket now;

  /** One permit. */
  static final class Taking {
    private final long at;
    private boolean isSure;

    private Taking(long at) {
      this.at = at;
    }
  }

  Provisional(TokenBucket bucket) {
    this.settled = bucket;
    this.now = bucket.copy();
  }

  boolean hasOne(long time) {
    return now.hasOne(time);
  }

  /** From when on there is one, should all that is open be kept. */
  long nextAt() {
    return now.nextAt();
  }

  /** Takes one, or the rest where there is less. */
  Taking take(long time) {
    Taking taking = new Taking(time);
    since.add(taking);
    now.take(time);
    return taking;
  }

  /** It was needed. */
  void keep(Taking taking) {
    taking.isSure = true;
    while (!since.isEmpty() && since.getFirst().isSure) {
      settled.take(since.removeFirst().at);
    }
  }

  /** It was not. */
  void cancel(Taking taking) {
    since.remove(taking);
    now = settled.copy();
    since.forEach(each -> now.take(each.at));
  }
}
