package quizhall.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.headers.RawHeader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {
  private static final Origins NO_OTHERS = new Origins(Set.of());

  @ParameterizedTest
  @CsvSource({
    "http://quiz.example, quiz.example",
    "http://quiz.example:80, quiz.example",
    "http://quiz.example, quiz.example:80",
    "https://quiz.example, quiz.example:443",
    "HTTP://Quiz.Example, quiz.example",
    "http://quiz.example:8080, quiz.example:8080"
  })
  void a_page_of_the_host_that_was_asked_may(String origin, String host) {
    assertThat(NO_OTHERS.refusal(request(origin, host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://other.example",
        "http://quiz.example:8080",
        "null",
        "//quiz.example",
        "quiz.example",
        "http://",
        "http://quiz.example@other.example",
        "http://quiz example"
      })
  void any_other_may_not(String origin) {
    assertThat(NO_OTHERS.refusal(request(origin, "quiz.example"))).contains(Origins.FOREIGN);
  }

  @Test
  void unless_it_is_named() {
    Origins named = new Origins(Set.of("https://school.example"));

    assertThat(named.refusal(request("https://school.example", "inside"))).isEmpty();
    assertThat(named.refusal(request("http://school.example", "inside"))).isPresent();
  }

  @Test
  void who_says_no_origin_is_no_page() {
    assertThat(NO_OTHERS.refusal(HttpRequest.POST("/").addHeader(RawHeader.create("Host", "a"))))
        .isEmpty();
  }

  private static HttpRequest request(String origin, String host) {
    return HttpRequest.POST("/")
        .addHeader(RawHeader.create("Host", host))
        .addHeader(RawHeader.create("Origin", origin));
  }
}
