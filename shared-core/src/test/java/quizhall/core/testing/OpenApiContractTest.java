package quizhall.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiContractTest {
  private static final String NOTE =
      "{\"id\":\"6f1b8c9e-0d7e-4f0e-9d5e-1c2b3a4d5e6f\",\"text\":\"hello\"}";

  private final OpenApiContract contract = OpenApiContract.of("openapi/sample.yaml");

  @Test
  void what_is_documented_passes_and_was_seen() {
    contract.check("GET", "/notes/1", 200, "application/json; charset=UTF-8", NOTE);
    contract.check("DELETE", "/notes/1", 204, "", "");

    assertThat(contract.unseen()).containsExactly("GET /notes/newest 404");
  }

  @Test
  void a_literal_path_goes_before_one_with_a_parameter() {
    contract.check("GET", "/notes/newest", 404, "", "");

    assertThat(contract.unseen()).doesNotContain("GET /notes/newest 404");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET    | /notes          | 200 | application/json | {}
          POST   | /notes/1        | 200 | application/json | {}
          GET    | /notes/1        | 500 | application/json | {}
          GET    | /notes/1        | 200 | text/plain       | hello
          GET    | /notes/1        | 200 | application/json | {"text":"no id"}
          GET    | /notes/1        | 200 | application/json | {"id":"no uuid","text":"hello"}
          GET    | /notes/1        | 200 | application/json | {"id":"6f1b8c9e-0d7e-4f0e-9d5e-1c2b3a4d5e6f","text":"hello","key":1}
          DELETE | /notes/1        | 204 | application/json | {}
          """)
  void what_is_not_documented_fails(
      String method, String path, int status, String type, String body) {
    assertThatThrownBy(() -> contract.check(method, path, status, type, body))
        .isInstanceOf(AssertionError.class);
  }
}
