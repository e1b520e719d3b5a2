package quizhall.core.listener;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date as responses tell it, made once a second. Thread-safe. */
final class HttpDate {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private static volatile HttpDate latest = new HttpDate(0);

  private final long second;
  private final String text;

  private HttpDate(long second) {
    this.second = second;
    this.text = FORM.format(Instant.ofEpochSecond(second));
  }

  static String now() {
    long second = Instant.now().getEpochSecond();
    HttpDate date = latest;
    if (date.second != second) {
      date = new HttpDate(second);
      latest = date;
    }
    return date.text;
  }
}
