package quizhall.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.embedded.LogEnd;

/**
 * What the person at the terminal should hear of that which is kept running: one line when it goes,
 * one when it is back. {@code logback-standalone.xml} sends all that this class logs to the
 * terminal too.
 */
final class News implements Watcher {
  private static final Logger LOG = LoggerFactory.getLogger(News.class);

  private final Set<Kept> gone = ConcurrentHashMap.newKeySet();
  private final Set<Kept> startedAgain = ConcurrentHashMap.newKeySet();

  @Override
  public void ready(Kept part) {
    gone.remove(part);
    startedAgain.remove(part);
    LOG.info("{} is ready", part.title());
  }

  @Override
  public void slow(String title, Duration since, Optional<LogEnd> said) {
    LOG.info(
        "{} is not ready after {} s, and still starting. It said last: {}",
        title,
        since.toSeconds(),
        said.map(LogEnd::lastLine).filter(line -> !line.isEmpty()).orElse("nothing"));
  }

  @Override
  public void ended(Kept part, String how) {
    if (gone.add(part)) {
      LOG.warn(
          "{} has ended: {}.{}",
          part.title(),
          how,
          part.said().map(log -> " Its log: " + log.log()).orElse(""));
    } else {
      LOG.debug("{} has ended again: {}", part.title(), how);
    }
  }

  @Override
  public void startsAgain(Kept part, Duration pause) {
    if (startedAgain.add(part)) {
      LOG.info("{} is started again", part.name());
    } else {
      LOG.debug("{} is started once more", part.name());
    }
  }
}
