package quizhall.game.http;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** How a file is sent: packed in a way that the browser can unpack, or as it is. */
enum Coding {
  BROTLI("br", ".br"),
  GZIP("gzip", ".gz"),
  IDENTITY("identity", "");

  private static final String ANY = "*";

  private final String token;
  private final String suffix;

  Coding(String token, String suffix) {
    this.token = token;
    this.suffix = suffix;
  }

  /** As HTTP names it. */
  String token() {
    return token;
  }

  /** Of the file that the build has packed this way. */
  String suffix() {
    return suffix;
  }

  /** How much each coding is wanted, from 0 (not at all) to 1, by {@code Accept-Encoding}. */
  static Map<String, Double> accepted(HttpRequest request) {
    Map<String, Double> weights = new HashMap<>();
    StreamSupport.stream(request.getHeaders().spliterator(), false)
        .filter(header -> header.is("accept-encoding"))
        .map(HttpHeader::value)
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .forEach(
            item -> {
              String[] parts =
                  item.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*q\\s*=\\s*", 2);
              weights.put(parts[0], parts.length == 1 ? 1 : weight(parts[1]));
            });
    return weights;
  }

  /** What cannot be read is not wanted. */
  private static double weight(String text) {
    return text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0;
  }

  /**
   * The one to send: what is wanted most, of equals the first. A file as it is needs no mention,
   * and is better than nothing even where it is not wanted.
   *
   * @param available the best first
   */
  static Coding preferred(List<Coding> available, Map<String, Double> accepted) {
    Coding best = IDENTITY;
    double most = accepted.getOrDefault(IDENTITY.token, 0.0);
    for (Coding coding : available.reversed()) {
      double weight =
          accepted.getOrDefault(
              coding.token, coding == IDENTITY ? 0.0 : accepted.getOrDefault(ANY, 0.0));
      if (weight > 0 && weight >= most) {
        best = coding;
        most = weight;
      }
    }
    return best;
  }
}
