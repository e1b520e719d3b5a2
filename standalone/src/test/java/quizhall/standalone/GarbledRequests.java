package quizhall.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requests with a token in every place that a request has, each a little wrong or not at all. None
 * of them harms anybody.
 */
final class GarbledRequests {
  private GarbledRequests() {}

  /** For {@link RawRequest}. */
  static List<String> with(String token) {
    return Stream.of(lines(), headers(), bodies(token))
        .flatMap(List::stream)
        .map(request -> request.replace("TOKEN", token))
        .toList();
  }

  private static List<String> lines() {
    return Stream.of(
            "GET /api/ws?token=TOKEN HTTP/1.1",
            "GET /api/ws?token=TOKEN%zz HTTP/1.1",
            "GET /api/ws?token=TOKEN% HTTP/1.1",
            "GET /api/ws?token=\"TOKEN\" HTTP/1.1",
            "GET /api/ws?token=TOKEN TOKEN HTTP/1.1",
            "GET /api/ws?token=TOKEN&token HTTP/1.1",
            "GET /api/ws?TOKEN HTTP/1.1",
            "GET /api/ws?token=TOKEN#TOKEN HTTP/1.1",
            "GET /api/ws%3Ftoken=TOKEN HTTP/1.1",
            "GET /api/ws;token=TOKEN HTTP/1.1",
            "GET /api/ws/TOKEN HTTP/1.1",
            "GET /api/session/validate?code=TOKEN HTTP/1.1",
            "GET /api/session/validate?code=%TOKEN HTTP/1.1",
            "GET /api/session/TOKEN/question HTTP/1.1",
            "POST /api/session/join?TOKEN HTTP/1.1",
            "GET /api/session/sessions?after=TOKEN HTTP/1.1",
            "GET /api/session/sessions/TOKEN HTTP/1.1",
            "GET /api/quiz/quizzes/TOKEN HTTP/1.1",
            "GET /api/quiz/quizzes/search?q=TOKEN%zz HTTP/1.1",
            "GET /api/auth/me?TOKEN HTTP/1.1",
            "GET /TOKEN HTTP/1.1",
            "GET /assets/TOKEN.js HTTP/1.1",
            "GET //TOKEN HTTP/1.1",
            "GET /{TOKEN} HTTP/1.1",
            "GET TOKEN HTTP/1.1",
            "GET http://quiz.example/api/ws?token=TOKEN HTTP/1.1",
            "TOKEN /api/ws HTTP/1.1",
            "GET /api/ws TOKEN",
            "GET /api/ws HTTP/1.TOKEN",
            "TOKEN")
        .map(line -> line + "\r\nHost: quiz.example")
        .toList();
  }

  private static List<String> headers() {
    List<String> requests = new ArrayList<>();
    Stream.of(
            "Authorization: Bearer TOKEN",
            "Authorization: TOKEN",
            "Authorization: Basic TOKEN=",
            "Cookie: quizhall_refresh=TOKEN",
            "Cookie: quizhall_refresh=\"TOKEN",
            "Cookie: TOKEN",
            "Origin: http://TOKEN",
            "Origin: TOKEN",
            "Origin: //TOKEN",
            "Referer: TOKEN{",
            "X-Forwarded-For: TOKEN",
            "X-Forwarded-Host: TOKEN",
            "X-Forwarded-Proto: TOKEN",
            "Accept: TOKEN/",
            "Accept-Encoding: TOKEN;q=x",
            "Accept-Language: TOKEN;q=x",
            "Content-Type: TOKEN",
            "If-None-Match: TOKEN",
            "If-Modified-Since: TOKEN",
            "Range: bytes=TOKEN",
            "User-Agent: (TOKEN",
            "Expect: TOKEN",
            "Content-Length: TOKEN",
            "Transfer-Encoding: TOKEN",
            "X-Own: TOKEN\u0001",
            "TOKEN: TOKEN",
            "a TOKEN: x",
            "TOKEN")
        .forEach(
            header -> {
              requests.add("GET /api/auth/me HTTP/1.1\r\nHost: quiz.example\r\n" + header);
              requests.add("POST /api/auth/refresh HTTP/1.1\r\nHost: quiz.example\r\n" + header);
              requests.add("GET / HTTP/1.1\r\nHost: quiz.example\r\n" + header);
              requests.add(upgrade(header));
            });
    requests.add("GET / HTTP/1.1\r\nHost: TOKEN:TOKEN");
    requests.add("GET / HTTP/1.1\r\nHost: a\r\nHost: TOKEN");
    for (String header :
        List.of(
            "Sec-WebSocket-Protocol: TOKEN",
            "Sec-WebSocket-Key: TOKEN",
            "Sec-WebSocket-Version: TOKEN",
            "Sec-WebSocket-Extensions: TOKEN;;")) {
      requests.add(upgrade(header));
    }
    return requests;
  }

  private static String upgrade(String header) {
    String name = header.replaceFirst(":.*", "");
    return Stream.of(
            "GET /api/ws?token=TOKEN HTTP/1.1",
            "Host: quiz.example",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==")
        .filter(line -> !line.startsWith(name + ":"))
        .reduce((one, two) -> one + "\r\n" + two)
        .map(lines -> lines + "\r\n" + header)
        .orElseThrow();
  }

  private static List<String> bodies(String token) {
    List<String> requests = new ArrayList<>();
    for (String address :
        List.of("auth/login", "auth/register", "session/create", "session/join", "quiz/quizzes")) {
      for (String body :
          List.of(
              "{\"email\":\"TOKEN\",\"password\":\"TOKEN\",\"displayName\":\"TOKEN\"}",
              "{\"code\":\"TOKEN\",\"nickname\":\"TOKEN\",\"quizId\":\"TOKEN\"}",
              "{\"TOKEN\":1}",
              "{\"title\":{\"TOKEN\":[]}}",
              "{\"email\":\"TOKEN",
              "[TOKEN]",
              "TOKEN")) {
        requests.add(
            """
            POST /api/%s HTTP/1.1
            Host: quiz.example
            Authorization: Bearer TOKEN
            Content-Type: application/json
            Connection: close
            Content-Length: %d

            %s"""
                .formatted(address, body.replace("TOKEN", token).length(), body)
                .replace("\n", "\r\n"));
      }
    }
    return requests;
  }
}
