package quizhall.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/** What is logged of requests and settings; a database has no part in it. */
@Tag("same-on-any-stores")
@ExtendWith(Stores.class)
class LogIT {

  @Test
  void passwords_and_tokens_never_reach_the_log(TestDatabase database) {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var level = root.getLevel();
    var lines = new Lines();
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.DEBUG);
    try (var auth = RunningAuth.start(database, Map.of("akka.loglevel", "DEBUG"))) {
      var login = auth.login(auth.somebody());
      var me = auth.client().withToken(login.text("accessToken"));
      var cookies =
          login.headers().allValues("Set-Cookie").stream()
              .map(header -> header.replaceFirst(";.*", ""))
              .toList();
      var cookie = cookies.getFirst();
      me.with("Cookie", cookie).post("/refresh");
      me.with("Cookie", cookie).post("/refresh");
      me.patch("/me", Map.of("password", "short", "currentPassword", RunningAuth.PASSWORD));

      assertThat(lines.texts)
          .isNotEmpty()
          .noneMatch(line -> line.contains(RunningAuth.PASSWORD))
          .noneMatch(line -> line.contains(login.text("accessToken")))
          .noneMatch(line -> cookies.stream().map(LogIT::value).anyMatch(line::contains))
          .noneMatch(line -> line.contains(database.password()));
    } finally {
      root.setLevel(level);
      root.detachAppender(lines);
    }
  }

  private static String value(String cookie) {
    return cookie.replaceFirst("[^=]*=", "");
  }

  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      texts.add(event.getFormattedMessage());
      if (event.getThrowableProxy() != null) {
        texts.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }
  }
}
